package org.edgemuse.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import org.edgemuse.kernel.config.ConfigException;
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

  @Override
  public int handleParseException(ParameterException bad, String[] args) {
    CommandLine command = bad.getCommandLine();
    PrintWriter err = command.getErr();
    err.println(bad.getMessage());
    if (!UnmatchedArgumentException.printSuggestions(bad, err)) {
      err.printf("Try '%s --help' for more.%n", command.getCommandSpec().qualifiedName());
    }
    if (Arrays.asList(args).contains("--debug")) {
      bad.printStackTrace(err);
    }
    return ExitCode.USAGE;
  }

  @Override
  public int handleExecutionException(Exception failed, CommandLine command, ParseResult parsed) {
    PrintWriter err = command.getErr();
    boolean debug = parsed.hasMatchedOption("--debug");
    if (debug) {
      failed.printStackTrace(err);
    }
    if (failed instanceof ConfigException
        || failed instanceof PluginLoadException
        || failed instanceof BadInputException) {
      err.println(failed.getMessage());
      return ExitCode.USAGE;
    }
    err.println("EdgeMuse failed: " + failed);
    if (!debug) {
      err.println("This is a fault of EdgeMuse; '--debug' shows where it happened.");
    }
    return ExitCode.SOFTWARE;
  }
}
