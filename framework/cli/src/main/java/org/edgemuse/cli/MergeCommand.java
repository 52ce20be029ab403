package org.edgemuse.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.edgemuse.experiment.Shards;
import org.edgemuse.experiment.SweepOptions.Existing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts the shards of a sweep together. */
@Command(
    name = "merge",
    description = "Put the folders of all shards of a sweep together, as if it had been one.")
final class MergeCommand implements Callable<Integer> {
  @Mixin private Shared shared = new Shared();
  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "DIR", description = "The folders of the shards.")
  private List<Path> shards;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "The folder for results.")
  private Path out;

  @Option(names = "--overwrite", description = "Replace results that are in DIR already.")
  private boolean overwrite;

  @Override
  public Integer call() {
    Existing existing = overwrite ? Existing.OVERWRITE : Existing.REFUSE;
    Shards.Merged merged = Shards.merge(shards, out, existing, Shared.commandLine(spec));
    PrintWriter err = spec.commandLine().getErr();
    spec.commandLine()
        .getOut()
        .printf(
            "%d shards, %s, results in %s%n",
            merged.shards(), ReportPrinter.runs(merged.runs()), out);
    if (!merged.figureProblem().isEmpty()) {
      err.println("There is no figure: " + merged.figureProblem());
    }
    if (merged.failedRuns() == 0) {
      return 0;
    }
    err.printf(
        "%d of %s failed, as failures.csv lists%n",
        merged.failedRuns(), ReportPrinter.runs(merged.runs()));
    return ReportPrinter.SOME_FAILED;
  }
}
