package org.edgemuse.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.edgemuse.experiment.SweepOptions;
import org.edgemuse.experiment.Verification;
import org.edgemuse.experiment.verify.Mismatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes runs again and says whether they come out the same. */
@Command(
    name = "verify",
    description = "Make runs of a sweep again from its manifest, and compare them byte by byte.")
final class VerifyCommand implements Callable<Integer> {
  /** Runs that are listed: what fits on a screen. */
  private static final int MOST_MISMATCHES = 10;

  @Mixin private Shared shared = new Shared();
  @Mixin private PluginFolders pluginFolders = new PluginFolders();
  @Mixin private Jobs jobs = new Jobs();
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "DIR", description = "The folder that a sweep wrote.")
  private Path folder;

  @Option(
      names = "--sample",
      paramLabel = "N",
      description = "Make N runs again, spread over the sweep; all if absent.")
  private @Nullable Integer sample;

  @Option(
      names = "--files",
      paramLabel = "DIR",
      description = {
        "Where the files are that the scenario names; by default the folder of the scenario file"
            + " as the manifest has it."
      })
  private @Nullable Path files;

  @Override
  public Integer call() {
    if (sample != null && sample < 1) {
      throw new BadInputException("--sample (" + sample + ") must be at least 1");
    }
    Verification verification =
        Verification.of(
            folder,
            sample == null ? Integer.MAX_VALUE : sample,
            scenarioFolder(),
            pluginFolders.load(),
            SweepOptions.DEFAULT.withJobs(jobs.number()));
    return print(verification);
  }

  private Path scenarioFolder() {
    if (files != null) {
      return files;
    }
    Path parent = Verification.scenarioFile(folder).toAbsolutePath().normalize().getParent();
    return parent == null ? Path.of("") : parent;
  }

  private int print(Verification verification) {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    int different = verification.mismatches().size();
    if (!verification.over()) {
      out.println("The sweep is not over; what it has so far is looked at");
    }
    out.printf(
        "%d of %s made again: %s%n",
        verification.repeated(),
        ReportPrinter.runs(verification.runs()),
        different == 0 ? "the same, byte for byte" : different + " came out differently");
    verification.mismatches().stream()
        .limit(MOST_MISMATCHES)
        .map(Mismatch::describe)
        .forEach(line -> err.println("  " + line));
    if (different > MOST_MISMATCHES) {
      err.printf("  ... and %d more%n", different - MOST_MISMATCHES);
    }
    if (verification.counted() != verification.runs()) {
      err.printf(
          "runs.csv holds %s, not the %d that the manifest counts%n",
          ReportPrinter.runs(verification.runs()), verification.counted());
    }
    if (!verification.summaryFollows()) {
      err.println("summary.csv is not what follows from runs.csv");
    }
    if (!verification.inputs().isEmpty()) {
      err.println("Not as it was when these results were made:");
      verification.inputs().forEach(difference -> err.println("  " + difference));
    } else if (!verification.holds()) {
      err.println(
          "Scenario, plugins and versions are as they were when these results were made; the"
              + " tables were changed since, or a plugin does not repeat its runs");
    }
    return verification.holds() ? 0 : ReportPrinter.SOME_FAILED;
  }
}
