package org.edgemuse.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.edgemuse.experiment.csv.CsvException;
import org.edgemuse.experiment.output.OrderedResults;
import org.edgemuse.kernel.config.ConfigException;
import org.edgemuse.kernel.config.Problem;
import org.edgemuse.kernel.plugin.PluginLoadException;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns exceptions into messages and exit codes; stack traces only with {@code --debug}. */
final class Errors implements IParameterExceptionHandler, IExecutionExceptionHandler {
  /** The option that shows stack traces. */
  static final String DEBUG = "--debug";

  /** Problems that are shown: what fits on a screen. */
  static final int MOST_PROBLEMS = 20;

  @Override
  public int handleParseException(ParameterException bad, String[] args) {
    CommandLine command = bad.getCommandLine();
    PrintWriter err = command.getErr();
    err.println(bad.getMessage());
    if (!UnmatchedArgumentException.printSuggestions(bad, err)) {
      err.printf("Try '%s --help' for more.%n", command.getCommandSpec().qualifiedName());
    }
    if (Arrays.asList(args).contains(DEBUG)) {
      bad.printStackTrace(err);
    }
    return ExitCode.USAGE;
  }

  @Override
  public int handleExecutionException(Exception failed, CommandLine command, ParseResult parsed) {
    return handle(failed, command.getErr(), parsed.originalArgs().contains(DEBUG));
  }

  /** Says what went wrong and returns the exit code. */
  static int handle(Throwable failed, PrintWriter err, boolean debug) {
    if (debug) {
      failed.printStackTrace(err);
    }
    if (failed instanceof ConfigException bad) {
      print(bad, err);
      return ExitCode.USAGE;
    }
    if (failed instanceof PluginLoadException
        || failed instanceof BadInputException
        || failed instanceof CsvException
        || failed instanceof UncheckedIOException) {
      err.println(failed.getMessage());
      return ExitCode.USAGE;
    }
    if (failed instanceof OrderedResults.StoppedException) {
      // The process is ending; the hook that ended the sweep tells of it.
      return ExitCode.SOFTWARE;
    }
    if (failed instanceof RunFailedException) {
      err.println(failed.getMessage());
      hint(err, debug, "");
      return ReportPrinter.SOME_FAILED;
    }
    if (failed instanceof OutOfMemoryError) {
      err.printf(
          "There is not enough memory (%s); 'java -Xmx8g -jar ...' allows 8 GB%n",
          failed.getMessage());
      return ExitCode.USAGE;
    }
    err.println("EdgeMuse failed: " + failed);
    hint(err, debug, "This is a fault of EdgeMuse or of a plugin; ");
    return ExitCode.SOFTWARE;
  }

  /** Prints the problems, a screen of them at most. */
  private static void print(ConfigException bad, PrintWriter err) {
    List<Problem> problems = bad.problems();
    problems.stream().limit(MOST_PROBLEMS).map(Problem::describe).forEach(err::println);
    int more = problems.size() - MOST_PROBLEMS;
    if (more > 0) {
      err.println("... and " + more + " more problems");
    }
  }

  private static void hint(PrintWriter err, boolean debug, String before) {
    if (!debug) {
      err.printf("%s'%s' shows where it happened.%n", before, DEBUG);
    }
  }
}
