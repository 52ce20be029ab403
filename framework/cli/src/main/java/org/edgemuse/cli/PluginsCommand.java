package org.edgemuse.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.edgemuse.cli.command.TypedOption;
import org.edgemuse.kernel.api.command.Command;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.config.Nearest;
import org.edgemuse.kernel.config.OptionDoc;
import org.edgemuse.kernel.config.OptionDocs;
import org.edgemuse.kernel.plugin.PluginRegistry;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the plugins, or the options of one. */
@CommandLine.Command(name = "plugins", description = "List the plugins, or the options of one.")
final class PluginsCommand implements Callable<Integer> {
  private static final String COMMAND = "command";

  @Mixin private Shared shared = new Shared();
  @Mixin private PluginFolders pluginFolders = new PluginFolders();
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "NAME",
      description = "The plugin whose options to show; all plugins if absent.")
  private @Nullable String name;

  @Override
  public Integer call() {
    PluginRegistry plugins = pluginFolders.loadQuietly();
    PrintWriter out = spec.commandLine().getOut();
    if (name == null) {
      list(plugins, out);
    } else {
      describe(plugins, name, out);
    }
    out.flush();
    PluginFolders.warn(plugins, spec.commandLine().getErr());
    // A list with gaps is no success; a plugin that was asked for and is there is one.
    return name == null && !plugins.problems().isEmpty() ? ExitCode.USAGE : ExitCode.OK;
  }

  private static void list(PluginRegistry plugins, PrintWriter out) {
    String gap = "";
    for (Class<?> point : plugins.points()) {
      out.printf("%s%s%n", gap, headline(plugins.noun(point)));
      gap = System.lineSeparator();
      TextTable table = new TextTable("  ");
      for (String each : plugins.names(point)) {
        table.row(each, find(plugins, point, each).summary());
      }
      table.print(out);
    }
    if (!plugins.commands().isEmpty()) {
      out.printf("%s%s%n", gap, headline(COMMAND));
      TextTable table = new TextTable("  ");
      plugins.commands().forEach((name, command) -> table.row(name, command.summary()));
      table.print(out);
    }
  }

  private static void describe(PluginRegistry plugins, String name, PrintWriter out) {
    boolean found = false;
    for (Class<?> point : plugins.points()) {
      if (plugins.names(point).contains(name)) {
        if (found) {
          out.println();
        }
        found = true;
        Plugin<?, ?> plugin = find(plugins, point, name);
        out.printf("%s (%s): %s%n", name, plugins.noun(point), plugin.summary());
        options(OptionDocs.of(plugin.options()), UnaryOperator.identity(), out);
      }
    }
    Command<?> command = plugins.commands().get(name);
    if (command != null) {
      out.printf(
          "%s%s (%s): %s%n", found ? System.lineSeparator() : "", name, COMMAND, command.summary());
      options(OptionDocs.of(command.options()), typed(command), out);
      found = true;
    }
    if (!found) {
      TreeSet<String> known = new TreeSet<>();
      plugins.points().forEach(point -> known.addAll(plugins.names(point)));
      known.addAll(plugins.commands().keySet());
      throw new BadInputException(
          Nearest.unknown("plugin", name, new ArrayList<>(known)) + plugins.notLoaded());
    }
  }

  /** The name of an option as it is typed: the first of its words is one of the command line. */
  private static UnaryOperator<String> typed(Command<?> command) {
    List<TypedOption> options = TypedOption.of(command.options());
    return name -> {
      String first = name.split("[.\\[]", 2)[0];
      return options.stream()
          .filter(option -> option.component().equals(first))
          .map(option -> option.label() + name.substring(first.length()))
          .findFirst()
          .orElse(name);
    };
  }

  private static void options(List<OptionDoc> docs, UnaryOperator<String> naming, PrintWriter out) {
    if (docs.isEmpty()) {
      out.println("  no options");
      return;
    }
    TextTable table = new TextTable("  ");
    table.row("option", "default", "values", "meaning");
    for (OptionDoc doc : docs) {
      String unit = doc.unit().isEmpty() ? "" : " " + doc.unit();
      String range = doc.range().isEmpty() ? "" : " " + doc.range();
      table.row(naming.apply(doc.name()), doc.fallback(), doc.type() + unit + range, doc.doc());
    }
    table.print(out);
  }

  private static Plugin<?, ?> find(PluginRegistry plugins, Class<?> point, String name) {
    Plugin<?, ?> plugin = plugins.find(point, name);
    if (plugin == null) {
      throw new IllegalStateException("The registry lists " + name + " but does not find it");
    }
    return plugin;
  }

  private static String headline(String noun) {
    return Character.toUpperCase(noun.charAt(0)) + noun.substring(1) + "s";
  }
}
