package org.edgemuse.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.edgemuse.experiment.Experiment;
import org.edgemuse.experiment.Experiments;
import org.edgemuse.experiment.SweepOptions;
import org.edgemuse.experiment.SweepReport;
import org.edgemuse.experiment.SweepRun;
import org.edgemuse.experiment.csv.NumberText;
import org.edgemuse.kernel.model.EdgeSimulation;
import org.edgemuse.kernel.plugin.PluginRegistry;
import org.edgemuse.kernel.result.RunSummary;
import org.edgemuse.kernel.scenario.Scenario;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes one run of a scenario. */
@Command(
    name = "run",
    description = "Make one run of a scenario and show its metrics; its sweep is left aside.")
final class RunCommand implements Callable<Integer> {
  @Mixin private Shared shared = new Shared();
  @Mixin private PluginFolders pluginFolders = new PluginFolders();
  @Mixin private Sets sets = new Sets();
  @Mixin private Tracing tracing = new Tracing();
  @Mixin private Execution execution = new Execution();
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "The scenario file; absent with --from.")
  private @Nullable Path file;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Write the files of a sweep with this one run.")
  private @Nullable Path out;

  @ArgGroup(exclusive = false)
  private @Nullable Save save;

  @Option(
      names = "--from",
      paramLabel = "CHECKPOINT",
      description = "Go on from a checkpoint to the end of its run.")
  private @Nullable Path from;

  @Option(
      names = "--save-policy",
      paramLabel = "POLICY",
      description =
          "Write what the scheduler has learnt at the end of the run to this file, in place of an"
              + " earlier one.")
  private @Nullable Path policy;

  @Option(
      names = "--save-sheet",
      paramLabel = "PNG",
      description =
          "Write pictures that the generative model has made in the run to this file, in place of an"
              + " earlier one.")
  private @Nullable Path sheet;

  /** Where and when to write a checkpoint. */
  static final class Save {
    @Option(
        names = "--checkpoint",
        required = true,
        paramLabel = "CHECKPOINT",
        description = "Write a checkpoint to this file and stop.")
    private Path to;

    @Option(
        names = "--checkpoint-at",
        required = true,
        paramLabel = "SLOT",
        description = "After so many slots.")
    private int slots;
  }

  @Override
  @SuppressWarnings("try") // The watch is kept, not used.
  public Integer call() {
    try (Interruption watch = Interruption.ofRun(spec.commandLine().getErr())) {
      return make();
    }
  }

  private int make() {
    SweepOptions options = execution.options(Shared.commandLine(spec));
    requireEnd("--save-policy", policy);
    requireEnd("--save-sheet", sheet);
    if (tracing.wanted() && out == null) {
      throw new BadInputException(
          Tracing.OPTION + " needs --out: its rows go to decisions.csv in that folder");
    }
    PluginRegistry plugins = pluginFolders.load();
    Notes notes = new Notes(spec.commandLine().getErr());
    if (from != null) {
      if (file != null || out != null || !sets.pairs().isEmpty()) {
        throw new BadInputException(
            "--from goes without FILE, --set and --out: the checkpoint holds the scenario");
      }
      EdgeSimulation kept = Checkpoints.read(from, plugins);
      notes.tell(kept.repairs());
      return finish(new SingleRun(kept, "", options.runTimeout(), progress()));
    }
    if (file == null) {
      throw new BadInputException("Name a scenario FILE, or a checkpoint with --from");
    }
    Experiment experiment = Experiments.readSingle(file, sets.pairs(), tracing.metrics(), plugins);
    notes.tell(experiment.repairs());
    if (out != null) {
      if (save != null) {
        throw new BadInputException(
            "--checkpoint goes without --out: a stopped run has no results");
      }
      SweepReport report;
      try (RunProgress progress = progress()) {
        report = SweepRun.of(experiment, out, options, progress).run();
      }
      return new ReportPrinter(spec.commandLine(), shared.debug()).print(report);
    }
    Scenario scenario = experiment.scenario();
    SingleRun run =
        new SingleRun(
            new EdgeSimulation(scenario, scenario.seed(), 0),
            scenario.scheduler().displayLabel(),
            options.runTimeout(),
            progress());
    run.start();
    notes.tell(run.simulation().repairs());
    return finish(run);
  }

  private void requireEnd(String option, @Nullable Path saved) {
    if (saved != null && (out != null || save != null)) {
      throw new BadInputException(
          option + " goes without --out and --checkpoint: it waits for the end of a single run");
    }
  }

  private RunProgress progress() {
    return new RunProgress(spec.commandLine().getErr(), Progress.onTerminal());
  }

  private int finish(SingleRun run) {
    EdgeSimulation simulation = run.simulation();
    PrintWriter screen = spec.commandLine().getOut();
    if (!simulation.world().ess().model().repeatable()) {
      spec.commandLine().getErr().println(SweepRun.NOT_REPEATABLE);
    }
    if (save != null) {
      Checkpoints.write(run, save.slots, save.to);
      screen.printf("Wrote %s after slot %d of %d%n", save.to, save.slots, simulation.slots());
      return 0;
    }
    List<Keepsake> keepsakes = new ArrayList<>();
    if (policy != null) {
      keepsakes.add(Policies.of(run, policy));
    }
    if (sheet != null) {
      keepsakes.add(Sheets.of(run, sheet));
    }
    Keepsake.write(run, keepsakes);
    RunSummary summary = run.summary();
    TextTable table = new TextTable("");
    table.row("information", simulation.information().label());
    table.row("seed", Long.toString(simulation.runSeed()));
    for (int i = 0; i < summary.columns().size(); i++) {
      table.row(summary.columns().get(i), NumberText.of(summary.values()[i]));
    }
    table.print(screen);
    keepsakes.forEach(keepsake -> screen.printf("Wrote %s%n", keepsake.file()));
    return 0;
  }
}
