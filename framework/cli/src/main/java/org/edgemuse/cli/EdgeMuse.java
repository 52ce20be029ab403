package org.edgemuse.cli;

import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
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
      " 2:bad input, or a file that cannot be written",
      " 3:some runs failed, the others finished; or results do not verify"
    },
    subcommands = {
      RunCommand.class,
      SweepCommand.class,
      MergeCommand.class,
      VerifyCommand.class,
      PlotCommand.class,
      CompareCommand.class,
      ValidateCommand.class,
      PluginsCommand.class,
      SchemaCommand.class,
      DrawCommand.class,
      HelpCommand.class
    })
public final class EdgeMuse {
  private EdgeMuse() {}

  /**
   * Runs a command and ends the process with its exit code.
   *
   * @param args the command line
   */
  public static void main(String[] args) {
    // Figures are drawn off screen; without this a display that cannot be reached would stop them.
    System.setProperty("java.awt.headless", "true");
    // On Java 22 to 24 there would be a console even where output goes to a file.
    System.setProperty("jdk.console", "java.base");
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
    CommandLine command =
        new CommandLine(new EdgeMuse())
            .setOut(out)
            .setErr(err)
            .registerConverter(Path.class, EdgeMuse::path)
            .setParameterExceptionHandler(errors)
            .setExecutionExceptionHandler(errors);
    try {
      return command.execute(args);
    } catch (LinkageError | OutOfMemoryError | StackOverflowError failed) {
      // Handlers hear of exceptions only.
      return Errors.handle(failed, err, List.of(args).contains(Errors.DEBUG));
    }
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
