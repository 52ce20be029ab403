package org.edgemuse.cli;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.edgemuse.experiment.Experiment;
import org.edgemuse.experiment.Experiments;
import org.edgemuse.experiment.SweepReport;
import org.edgemuse.experiment.SweepRun;
import org.edgemuse.experiment.plan.Shard;
import org.jspecify.annotations.Nullable;
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
  @Mixin private Tracing tracing = new Tracing();
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

  @Option(
      names = "--shard",
      paramLabel = "I/N",
      description = {
        "Make the runs of every N-th point only, from the I-th on; 'edgemuse merge' puts the N"
            + " folders together."
      })
  private @Nullable String shard;

  @Override
  @SuppressWarnings("try") // The interruption is watched for, not used.
  public Integer call() {
    Shard part = part();
    Experiment experiment =
        Experiments.read(file, sets.pairs(), tracing.metrics(), pluginFolders.load());
    new Notes(spec.commandLine().getErr()).tell(experiment.repairs());
    List<String> words = Shared.commandLine(spec);
    SweepReport report;
    try (Progress progress = Progress.of(spec.commandLine().getErr())) {
      SweepRun sweep = SweepRun.of(experiment, out, execution.options(words).with(part), progress);
      try (Interruption interruption =
          Interruption.of(sweep, progress, spec.commandLine().getErr(), words)) {
        report = sweep.run();
      } catch (UncheckedIOException unwritable) {
        throw new BadInputException(
            "%s%nWhat is done is kept. Once the folder can be written, go on with: %s"
                .formatted(unwritable.getMessage(), GoOn.command(words)),
            unwritable);
      }
    }
    return new ReportPrinter(spec.commandLine(), shared.debug()).print(report);
  }

  private Shard part() {
    try {
      return shard == null ? Shard.WHOLE : Shard.parse(shard);
    } catch (IllegalArgumentException impossible) {
      throw new BadInputException("--" + impossible.getMessage(), impossible);
    }
  }
}
