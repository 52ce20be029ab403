package org.edgemuse.experiment;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.edgemuse.experiment.csv.CsvException;
import org.edgemuse.experiment.output.Manifest;
import org.edgemuse.experiment.output.OrderedResults;
import org.edgemuse.experiment.output.OutputFolder;
import org.edgemuse.experiment.output.ResultTables;
import org.edgemuse.experiment.output.Summaries;
import org.edgemuse.experiment.output.SummaryRow;
import org.edgemuse.experiment.plan.Plan;
import org.edgemuse.experiment.plan.Variant;
import org.edgemuse.experiment.run.RunResult;
import org.edgemuse.experiment.run.RunTask;
import org.edgemuse.experiment.run.SweepExecutor;
import org.edgemuse.kernel.config.Binder;
import org.edgemuse.kernel.config.ConfigException;
import org.edgemuse.kernel.config.Node;
import org.edgemuse.kernel.config.Nodes;
import org.edgemuse.kernel.config.Where;
import org.edgemuse.kernel.model.Run;

/** Runs an experiment and writes its results into a folder. */
public final class SweepRun {
  private final Experiment experiment;
  private final OutputFolder folder;
  private final SweepOptions options;
  private final ProgressListener listener;
  private final SweepExecutor executor;
  private final List<RunTask> tasks;
  private final List<FailedRun> failures = new ArrayList<>();
  private final Map<String, String> information = new LinkedHashMap<>();

  private SweepRun(
      Experiment experiment,
      OutputFolder folder,
      SweepOptions options,
      ProgressListener listener,
      SweepExecutor executor) {
    this.experiment = experiment;
    this.folder = folder;
    this.options = options;
    this.listener = listener;
    this.executor = executor;
    this.tasks = experiment.tasks();
  }

  /**
   * A sweep that has not begun.
   *
   * @throws ConfigException if there is no such executor or it refuses its options
   */
  public static SweepRun of(
      Experiment experiment, Path folder, SweepOptions options, ProgressListener listener) {
    return new SweepRun(
        experiment, new OutputFolder(folder), options, listener, executor(experiment, options));
  }

  private static SweepExecutor executor(Experiment experiment, SweepOptions options) {
    Where where = new Where("--executor", 0, "");
    Node choice = Nodes.parse(where, options.executor());
    Integer jobs = options.jobs();
    Variant first = experiment.plan().variants().get(0);
    Binder binder = new Binder(experiment.plugins());
    if (jobs != null) {
      ExecutorJobs.require(binder.bindChoice(choice, SweepExecutor.class));
    }
    return binder
        .bindChoice(jobs == null ? choice : withJobs(choice, jobs), SweepExecutor.class)
        .create(Run.ofWorld(first.scenario(), first.scenario().seed()));
  }

  /** The executor with its option jobs set, which an executor may lack. */
  private static Node withJobs(Node choice, int jobs) {
    String name = Nodes.flow(choice);
    Node options = Node.Mapping.empty(choice.where());
    if (choice instanceof Node.Mapping mapping && !mapping.entries().isEmpty()) {
      name = mapping.entries().keySet().iterator().next();
      options = mapping.entries().values().iterator().next();
    }
    Node.Mapping given =
        options instanceof Node.Mapping mapping ? mapping : Node.Mapping.empty(choice.where());
    Where where = new Where("--jobs", 0, "jobs");
    Node value = new Node.Scalar(where, (long) jobs, Integer.toString(jobs));
    return Node.Mapping.empty(choice.where()).with(name, given.with("jobs", value));
  }

  /**
   * Makes all runs and writes all files. A run that fails is reported and does not stop the others.
   *
   * @throws ConfigException if the folder holds results that must not be lost
   * @throws UncheckedIOException if a file cannot be written; finished rows stay
   * @throws IllegalStateException if the executor breaks its contract
   */
  public SweepReport run() {
    Plan plan = experiment.plan();
    folder.prepare(options.overwrite());
    Manifest manifest =
        new Manifest(
            folder, plan, experiment.file(), experiment.plugins().jars(), options.commandLine());
    manifest.begin();
    try (ResultTables tables = new ResultTables(folder, plan)) {
      OrderedResults ordered =
          new OrderedResults(tasks, (task, result) -> finish(tables, task, result));
      executor.execute(tasks, ordered);
      ordered.requireAll();
    }
    List<SummaryRow> summary = Summaries.of(folder, plan);
    Summaries.write(folder, plan.layout(), summary);
    String figureProblem = draw();
    manifest.end(failures.stream().map(FailedRun::describe).toList());
    return new SweepReport(
        folder.path(), tasks.size(), failures, plan.layout(), summary, information, figureProblem);
  }

  private void finish(ResultTables tables, RunTask task, RunResult result) {
    Variant variant =
        experiment.plan().variants().get(task.index() % experiment.plan().variants().size());
    tables.append(task, variant.scenario().slots(), result);
    if (result.failure() != null) {
      failures.add(new FailedRun(task, result.failure()));
    } else {
      information.putIfAbsent(task.scheduler(), result.information());
    }
    listener.progress(task.index() + 1, tasks.size(), task);
  }

  /** A sweep of hours must not be lost for want of a font or of room for a picture. */
  private String draw() {
    try {
      Figures.redraw(folder.path());
      return "";
    } catch (IllegalArgumentException
        | IllegalStateException
        | CsvException
        | UncheckedIOException impossible) {
      return String.valueOf(impossible.getMessage());
    }
  }
}
