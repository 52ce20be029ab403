package org.edgemuse.experiment.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.edgemuse.experiment.plan.Plan;
import org.edgemuse.experiment.plan.Variant;

/** Lists the runs of a plan. */
public final class RunTasks {
  private RunTasks() {}

  /**
   * Runs, replication by replication and in each point by point and scheduler by scheduler, so that
   * a sweep cut short is balanced. Replication r has the scenario's seed plus r. A run's index is
   * its place among all that the plan may have.
   *
   * @param folder of the scenario file
   * @param from the first replication
   * @param to the replication before which the list ends
   * @param points tells the points whose runs are wanted
   */
  public static List<RunTask> of(Plan plan, String folder, int from, int to, IntPredicate points) {
    List<RunTask> tasks = new ArrayList<>();
    for (int replication = from; replication < to; replication++) {
      for (int v = 0; v < plan.variants().size(); v++) {
        if (points.test(plan.variants().get(v).point())) {
          tasks.add(of(plan, folder, replication * plan.variants().size() + v));
        }
      }
    }
    return tasks;
  }

  /**
   * A single run.
   *
   * @param folder of the scenario file
   * @param index its place among all that the plan may have
   */
  public static RunTask of(Plan plan, String folder, int index) {
    int replication = index / plan.variants().size();
    Variant variant = plan.variants().get(index % plan.variants().size());
    List<String> keys = plan.layout().variedKeys();
    Map<String, String> varied = new LinkedHashMap<>();
    for (int k = 0; k < keys.size(); k++) {
      varied.put(keys.get(k), variant.values().get(k));
    }
    return new RunTask(
        index,
        variant.point(),
        varied,
        variant.scheduler(),
        variant.incentive(),
        replication,
        variant.scenario().seed() + replication,
        plan.recordEvery(),
        variant.node(),
        folder,
        null,
        variant.scenario());
  }
}
