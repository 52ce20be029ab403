package org.edgemuse.cli;

import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.edgemuse.cli.command.PluginCommands;
import org.edgemuse.kernel.plugin.PluginLoadException;
import org.edgemuse.kernel.plugin.PluginRegistry;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.TypeConversionException;

/** The {@code edgemuse} command. */
@Command(
    name = "edgemuse",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Agent-based models of AI-generated content at the mobile edge, on MASON.",
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      " 0:all went well",
      " 1:a fault of EdgeMuse itself",
      " 2:bad input, a file that cannot be written, or no display to watch on",
      " 3:some runs failed, the others finished; or results do not verify"
    },
    subcommands = {
      RunCommand.class,
      SweepCommand.class,
      MergeCommand.class,
      VerifyCommand.class,
      WatchCommand.class,
      PlotCommand.class,
      CompareCommand.class,
      ValidateCommand.class,
      PluginsCommand.class,
      SchemaCommand.class,
      DrawCommand.class,
      HelpCommand.class
    })
public final class EdgeMuse {
  private static final String HELP = "help";

  private EdgeMuse() {}

  /**
   * Runs a command and ends the process with its exit code.
   *
   * @param args the command line
   */
  public static void main(String[] args) {
    if (args.length == 0 || !args[0].equals(WatchCommand.NAME)) {
      // Figures are drawn off screen; without this a display that cannot be reached would stop
      // them.
      System.setProperty("java.awt.headless", "true");
    }
    // On Java 22 to 24 there would be a console even where output goes to a file.
    System.setProperty("jdk.console", "java.base");
    // What plugins log is one line each, on stderr.
    System.setProperty("java.util.logging.SimpleFormatter.format", "%4$s: %5$s%n");
    System.exit(
        execute(new PrintWriter(System.out, true), new PrintWriter(System.err, true), args));
  }

  /**
   * Runs a command.
   *
   * @param out takes results
   * @param err takes messages and progress
   * @return the exit code
   */
  public static int execute(PrintWriter out, PrintWriter err, String... args) {
    Errors errors = new Errors();
    CommandLine command = new CommandLine(new EdgeMuse());
    try {
      addPluginCommands(command, err, args);
      return command
          .setOut(out)
          .setErr(err)
          .registerConverter(Path.class, EdgeMuse::path)
          .setParameterExceptionHandler(errors)
          .setExecutionExceptionHandler(errors)
          .execute(args);
    } catch (PluginLoadException failed) {
      return Errors.handle(failed, err, List.of(args).contains(Errors.DEBUG));
    } catch (LinkageError | OutOfMemoryError | StackOverflowError failed) {
      // Handlers hear of exceptions only.
      return Errors.handle(failed, err, List.of(args).contains(Errors.DEBUG));
    }
  }

  /** Plugins are loaded for what needs them: EdgeMuse's own commands load theirs themselves. */
  private static void addPluginCommands(CommandLine command, PrintWriter err, String... args) {
    boolean own =
        args.length == 0
            || !args[0].equals(HELP) && command.getSubcommands().containsKey(args[0])
            || args[0].equals("-V")
            || args[0].equals("--version");
    if (own) {
      return;
    }
    PluginRegistry plugins = PluginRegistry.load(PluginFolders.named(args));
    List<String> problems =
        PluginCommands.add(command, plugins, EdgeMuse::shared, Progress.onTerminal());
    boolean asked = !args[0].startsWith("-") && !args[0].equals(HELP);
    if (asked) {
      PluginFolders.warn(plugins, err);
    }
    problems.forEach(problem -> err.println("Not loaded: " + problem));
  }

  private static CommandSpec shared() {
    return CommandSpec.forAnnotatedObject(new Shared())
        .addMixin("pluginFolders", CommandSpec.forAnnotatedObject(new PluginFolders()));
  }

  private static Path path(String name) {
    if (name.isEmpty()) {
      throw new TypeConversionException("the name is empty; is a variable not set?");
    }
    try {
      return Path.of(name);
    } catch (InvalidPathException impossible) {
      throw new TypeConversionException("no file can be called '" + name + "'");
    }
  }
}
