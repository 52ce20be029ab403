package org.edgemuse.cli.command;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.edgemuse.experiment.csv.IoReason;
import org.edgemuse.experiment.file.ScenarioBinder;
import org.edgemuse.kernel.api.command.Command;
import org.edgemuse.kernel.config.Catalog;
import org.edgemuse.kernel.config.ConfigException;
import org.edgemuse.kernel.config.Node;
import org.edgemuse.kernel.config.Problem;
import org.edgemuse.kernel.config.Where;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** A plugin's command as one of the command line: what is typed is bound as files' keys are. */
final class PluginCommand<O extends Record & Serializable> implements Callable<Integer> {
  private final Command<O> command;
  private final Catalog plugins;
  private final boolean terminal;
  private final List<TypedOption> options;
  private final CommandSpec spec;

  PluginCommand(Command<O> command, Catalog plugins, boolean terminal) {
    this.command = command;
    this.plugins = plugins;
    this.terminal = terminal;
    options = TypedOption.of(command.options());
    spec = CommandSpec.wrapWithoutInspection(this);
  }

  /**
   * The command as picocli knows it.
   *
   * @param shared the options that every command has
   */
  CommandSpec spec(String name, CommandSpec shared) {
    spec.name(name).addMixin("shared", shared);
    spec.usageMessage().description(TypedOption.plain(command.summary() + "."));
    options.forEach(option -> option.addTo(spec));
    return spec;
  }

  @Override
  public Integer call() {
    try (ScreenOutput out =
        new ScreenOutput(spec.commandLine().getOut(), spec.commandLine().getErr(), terminal)) {
      command.run(bound(), out);
      return ExitCode.OK;
    } catch (ConfigException refused) {
      ConfigException told =
          new ConfigException(refused.problems().stream().map(this::told).toList());
      told.initCause(refused);
      throw told;
    } catch (IllegalArgumentException refused) {
      throw new ConfigException(Where.NOWHERE, refused);
    } catch (IOException refused) {
      String file = refused instanceof FileSystemException system ? system.getFile() : null;
      throw new UncheckedIOException(
          (file == null ? "" : file + ": ") + IoReason.of(refused), refused);
    }
  }

  private O bound() {
    ParseResult parsed = spec.commandLine().getParseResult();
    Map<String, Node> entries = new LinkedHashMap<>();
    Map<String, Where> keys = new LinkedHashMap<>();
    for (TypedOption option : options) {
      Node typed = option.typed(parsed);
      if (typed != null) {
        entries.put(option.component(), typed);
        keys.put(option.component(), typed.where());
      }
    }
    return ScenarioBinder.typed(plugins)
        .bind(new Node.Mapping(Where.NOWHERE, entries, keys), command.options());
  }

  /** A problem of an option that says itself which one needs no place before it. */
  private Problem told(Problem problem) {
    Where where = problem.where();
    if (!where.file().isEmpty()) {
      return problem;
    }
    String key = where.key();
    for (TypedOption option : options) {
      key = key.equals(option.component()) ? option.label() : key;
    }
    String message = problem.message();
    boolean saysItself =
        !key.contains(".") && (message.startsWith(key) || message.startsWith("Unknown " + key));
    return new Problem(saysItself ? Where.NOWHERE : new Where("", 0, key), message);
  }
}
