package org.edgemuse.experiment;

import java.util.List;
import java.util.function.IntPredicate;
import org.edgemuse.experiment.plan.Plan;
import org.edgemuse.experiment.run.RunTask;
import org.edgemuse.experiment.run.RunTasks;
import org.edgemuse.experiment.stopping.StoppingRule;
import org.jspecify.annotations.Nullable;

/**
 * Hands out the runs of a sweep in its order: all at once where their number is fixed, else as many
 * replications at a time as the stopping rule expects to need.
 */
final class Rounds {
  private final Plan plan;
  private final String folder;
  private final IntPredicate own;
  private final @Nullable StoppingRule rule;
  private int made;

  /**
   * @param folder of the scenario file
   * @param own tells the points whose runs are wanted
   */
  Rounds(Plan plan, String folder, IntPredicate own, @Nullable StoppingRule rule) {
    this.plan = plan;
    this.folder = folder;
    this.own = own;
    this.rule = rule;
  }

  /** The next runs, once those before are over; empty if there are no more. */
  List<RunTask> next() {
    int from = made;
    made = rule == null ? plan.replications().most() : rule.horizon(from);
    return RunTasks.of(
        plan,
        folder,
        from,
        made,
        point -> own.test(point) && (rule == null || !rule.isDone(point)));
  }
}
