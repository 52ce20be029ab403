package org.edgemuse.experiment;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.edgemuse.experiment.manifest.Manifest;
import org.edgemuse.experiment.output.Declared;
import org.edgemuse.experiment.output.EarlyResults;
import org.edgemuse.experiment.output.OrderedResults;
import org.edgemuse.experiment.output.OutputFolder;
import org.edgemuse.experiment.output.ResultTables;
import org.edgemuse.experiment.output.Summaries;
import org.edgemuse.experiment.output.SummaryRow;
import org.edgemuse.experiment.plan.Plan;
import org.edgemuse.experiment.resume.FolderLock;
import org.edgemuse.experiment.resume.Salvage;
import org.edgemuse.experiment.run.RunResult;
import org.edgemuse.experiment.run.RunTask;
import org.edgemuse.experiment.run.SweepExecutor;
import org.edgemuse.kernel.config.ConfigException;
import org.edgemuse.kernel.config.Node;
import org.jspecify.annotations.Nullable;

/**
 * Runs an experiment and writes its results into a folder. Whenever the process is killed, what was
 * done is there, and {@link SweepOptions.Existing#RESUME} makes what lacks, to the same bytes.
 */
public final class SweepRun {
  /** What users are told of results of a model that measures itself. */
  public static final String NOT_REPEATABLE =
      "The generative model measures times while it generates: these results hang on the machine,"
          + " and cannot be repeated";

  private final Experiment experiment;
  private final OutputFolder folder;
  private final SweepOptions options;
  private final ProgressListener listener;
  private final SweepExecutor executor;
  private final Course course;
  private final EarlyResults early;
  private final Object hearing = new Object();
  private volatile boolean stopped;
  private @Nullable OrderedResults current;

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
    course = new Course(experiment, options.shard());
    early = new EarlyResults(folder.path());
  }

  /**
   * A sweep that has not begun.
   *
   * @throws ConfigException if there is no such executor or it refuses its options
   */
  public static SweepRun of(
      Experiment experiment, Path folder, SweepOptions options, ProgressListener listener) {
    return new SweepRun(
        experiment,
        new OutputFolder(folder),
        options,
        listener,
        Executors.choose(experiment, options));
  }

  /**
   * Makes all runs and writes all files. A run that fails is reported and does not stop the others.
   *
   * @throws ConfigException if the folder holds results that must not be lost, or is in use
   * @throws UncheckedIOException if a file cannot be written; finished rows stay
   * @throws OrderedResults.StoppedException if {@link #stop} was called
   * @throws IllegalStateException if the executor breaks its contract
   */
  public SweepReport run() {
    try (FolderLock lock = FolderLock.take(folder.path())) {
      if (!lock.sure()) {
        listener.warn(
            "The file system of %s has no locks; see that no other process writes there"
                .formatted(folder.path()));
      }
      return runLocked();
    }
  }

  /**
   * Ends the sweep at once: when this returns, all rows of the runs that are over are in the
   * tables, and no further one will be.
   *
   * @return number of runs that are over
   */
  public int stop() {
    OrderedResults now;
    synchronized (this) {
      stopped = true;
      now = current;
    }
    if (now != null) {
      now.stop();
    }
    return course.over();
  }

  private SweepReport runLocked() {
    Plan plan = experiment.plan();
    Manifest manifest =
        new Manifest(
            plan,
            experiment.file(),
            experiment.plugins().jars(),
            options.commandLine(),
            options.shard());
    Node.Mapping earlier =
        Beginning.check(
            folder, plan.layout().tables().keySet(), options.existing(), manifest.node(folder));
    if (!plan.repeatable()) {
      listener.warn(NOT_REPEATABLE);
    }
    ResultTables.Kept kept = earlier == null ? startAnew(plan) : goOn(plan);
    folder.clearDerived();
    manifest.begin(folder, earlier);
    try (ResultTables tables = new ResultTables(folder, plan.layout(), kept)) {
      for (List<RunTask> tasks = course.rest(); !tasks.isEmpty(); tasks = course.rest()) {
        execute(tasks, tables);
      }
    }
    early.clear();
    List<SummaryRow> summary = Summaries.of(folder, plan.layout(), options.shard()::holds);
    Summaries.write(folder, plan.layout(), summary);
    manifest.end(folder, course.over(), course.failures().size());
    return new SweepReport(
        folder.path(),
        options.shard(),
        course.over(),
        course.failures(),
        plan.layout(),
        summary,
        course.information(),
        course.precision(),
        options.shard().isWhole() ? Figures.problemOf(folder.path()) : "");
  }

  private ResultTables.Kept startAnew(Plan plan) {
    Beginning.clear(folder, plan.layout().tables().keySet());
    early.clear();
    listener.begun(course.total());
    return ResultTables.Kept.NOTHING;
  }

  /** Finds out what is done, and takes out of the tables what has to wait for runs made again. */
  private ResultTables.Kept goOn(Plan plan) {
    try (Salvage salvage = new Salvage(folder, plan.layout())) {
      course.replay(salvage::keep);
      salvage.takeRest(early::put);
      listener.resumed(course.over(), course.total());
      return salvage.kept();
    }
  }

  private List<RunTask> ready(List<RunTask> tasks) {
    Duration limit = options.runTimeout();
    return tasks.stream()
        .map(task -> (limit == null ? task : task.within(limit)).heardBy(this::episodeOver))
        .toList();
  }

  /** The listener hears one thing at a time, whichever threads the runs are made in. */
  private void episodeOver(RunTask run, int done, int total) {
    synchronized (hearing) {
      if (!stopped) {
        listener.episode(run, done, total);
      }
    }
  }

  private void execute(List<RunTask> tasks, ResultTables tables) {
    OrderedResults ordered =
        new OrderedResults(
            tasks,
            early,
            (task, made) -> {
              if (course.wants(task)) {
                RunResult result = Declared.check(experiment.plan().layout(), made);
                tables.append(task, course.slots(task), result);
                course.heard(task, result);
                synchronized (hearing) {
                  listener.progress(course.over(), course.total(), task);
                }
              }
            });
    synchronized (this) {
      current = ordered;
      if (stopped) {
        ordered.stop();
      }
    }
    List<RunTask> missing = ordered.begin();
    if (!missing.isEmpty()) {
      executor.execute(ready(missing), ordered);
    }
    ordered.requireAll();
  }
}
