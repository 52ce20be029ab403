package org.edgemuse.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.edgemuse.experiment.Experiment;
import org.edgemuse.experiment.Experiments;
import org.edgemuse.experiment.SweepReport;
import org.edgemuse.experiment.SweepRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes all runs of a scenario's sweep. */
@Command(
    name = "sweep",
    description = "Make all runs of a scenario's sweep: points, schedulers and replications.")
final class SweepCommand implements Callable<Integer> {
  @Mixin private Shared shared = new Shared();
  @Mixin private PluginFolders pluginFolders = new PluginFolders();
  @Mixin private Sets sets = new Sets();
  @Mixin private Execution execution = new Execution();
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "The scenario file.")
  private Path file;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "The folder for results.")
  private Path out;

  @Override
  public Integer call() {
    Experiment experiment = Experiments.read(file, sets.pairs(), pluginFolders.load());
    SweepReport report;
    try (Progress progress = Progress.of(spec.commandLine().getErr(), experiment.runs())) {
      report =
          SweepRun.of(experiment, out, execution.options(Shared.commandLine(spec)), progress).run();
    }
    return new ReportPrinter(spec.commandLine(), shared.debug()).print(report);
  }
}
