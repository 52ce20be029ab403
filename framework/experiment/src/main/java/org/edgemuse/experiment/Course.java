package org.edgemuse.experiment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.edgemuse.experiment.plan.Plan;
import org.edgemuse.experiment.plan.Shard;
import org.edgemuse.experiment.plan.Variant;
import org.edgemuse.experiment.run.RunResult;
import org.edgemuse.experiment.run.RunTask;
import org.edgemuse.experiment.stopping.StoppingRule;
import org.edgemuse.kernel.result.RunSummary;
import org.jspecify.annotations.Nullable;

/** How far a sweep is: which runs are over, what came of them, and which are next. */
final class Course {
  private final Plan plan;
  private final Shard shard;
  private final @Nullable StoppingRule rule;
  private final Rounds rounds;
  private final List<FailedRun> failures = new ArrayList<>();
  private final Map<String, String> information = new LinkedHashMap<>();
  private final int counted;
  private List<RunTask> round = List.of();
  private volatile int over;

  Course(Experiment experiment, Shard shard) {
    plan = experiment.plan();
    this.shard = shard;
    rule = StoppingRule.of(plan, shard::holds);
    rounds = new Rounds(plan, experiment.folder().toString(), shard::holds, rule);
    long variants = plan.variants().stream().filter(v -> shard.holds(v.point())).count();
    counted = (int) variants * plan.replications().most();
  }

  /**
   * Goes over the runs that were made before, up to the first that was not.
   *
   * @param made the result of the run of an index, or null if it was not made
   */
  void replay(IntFunction<@Nullable RunResult> made) {
    for (round = rounds.next(); !round.isEmpty(); round = rounds.next()) {
      for (int at = 0; at < round.size(); at++) {
        RunTask task = round.get(at);
        RunResult result = wants(task) ? made.apply(task.index()) : null;
        if (result != null) {
          heard(task, result);
        } else if (wants(task)) {
          round = round.subList(at, round.size());
          return;
        }
      }
    }
  }

  /** The runs that are next, once all before them are over; empty at the end. */
  List<RunTask> rest() {
    List<RunTask> next = round.isEmpty() ? rounds.next() : round;
    round = List.of();
    return next;
  }

  /** Whether a run's point still needs it, when all runs before it are over. */
  boolean wants(RunTask task) {
    return rule == null || !rule.isDone(task.point());
  }

  /** Slots of a run. */
  int slots(RunTask task) {
    return variant(task).scenario().length().slots();
  }

  /** Takes notice of a run that is over. */
  void heard(RunTask task, RunResult result) {
    if (result.failure() != null) {
      failures.add(new FailedRun(task, result.failure()));
    } else {
      information.putIfAbsent(task.scheduler(), result.information());
    }
    if (rule != null) {
      rule.heard(task.point(), value(result.summary(), rule.metric()));
    }
    over++;
  }

  private static double value(@Nullable RunSummary summary, String metric) {
    int column = summary == null ? -1 : summary.columns().indexOf(metric);
    return summary == null || column < 0 ? Double.NaN : summary.values()[column];
  }

  /** Number of runs that are over. */
  int over() {
    return over;
  }

  /** Number of runs there will be, as far as it is known. */
  int total() {
    return rule == null ? counted : (int) Math.max(over, rule.expectedRuns());
  }

  List<FailedRun> failures() {
    return List.copyOf(failures);
  }

  /** Labels of information classes by labels of schedulers. */
  Map<String, String> information() {
    return Map.copyOf(information);
  }

  /** What the stopping rule took; null if there is none, or no point. */
  @Nullable Precision precision() {
    if (rule == null) {
      return null;
    }
    int points = 0;
    int fewest = Integer.MAX_VALUE;
    int most = 0;
    int wide = 0;
    for (int point = 0; point < plan.points(); point++) {
      if (shard.holds(point)) {
        points++;
        fewest = Math.min(fewest, rule.replications(point));
        most = Math.max(most, rule.replications(point));
        wide += rule.isNarrow(point) ? 0 : 1;
      }
    }
    return points == 0 ? null : new Precision(points, fewest, most, wide);
  }

  private Variant variant(RunTask task) {
    return plan.variants().get(task.index() % plan.variants().size());
  }
}
