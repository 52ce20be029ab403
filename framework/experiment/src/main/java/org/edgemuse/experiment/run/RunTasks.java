package org.edgemuse.experiment.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.edgemuse.experiment.plan.Plan;
import org.edgemuse.experiment.plan.Variant;

/** Lists the runs of a plan. */
public final class RunTasks {
  private RunTasks() {}

  /**
   * All runs, replication by replication and in each point by point and scheduler by scheduler, so
   * that a sweep cut short is balanced. Replication r has the scenario's seed plus r.
   *
   * @param folder of the scenario file
   */
  public static List<RunTask> of(Plan plan, String folder) {
    List<String> keys = plan.layout().variedKeys();
    List<RunTask> tasks = new ArrayList<>(plan.runs());
    for (int replication = 0; replication < plan.layout().replications(); replication++) {
      for (Variant variant : plan.variants()) {
        Map<String, String> varied = new LinkedHashMap<>();
        for (int k = 0; k < keys.size(); k++) {
          varied.put(keys.get(k), variant.values().get(k));
        }
        tasks.add(
            new RunTask(
                tasks.size(),
                variant.point(),
                varied,
                variant.scheduler(),
                variant.incentive(),
                replication,
                variant.scenario().seed() + replication,
                plan.recordEverySlots(),
                variant.node(),
                folder,
                null,
                variant.scenario()));
      }
    }
    return tasks;
  }
}
