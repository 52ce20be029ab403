package org.edgemuse.ladts.scheduling;

import java.util.List;
import java.util.Map;
import org.edgemuse.testkit.SchedulerContract;

class LearnerContractTest extends SchedulerContract {
  private static final Map<String, ?> SOON = Map.of("warmup", 8, "batch", 8);

  @Override
  protected List<Object> schedulers() {
    return List.of(
        Map.of("lad-ts", Map.of("replay", SOON)),
        Map.of(
            "sac-ts",
            Map.of("replay", SOON, "state", Map.of("scaling", Map.of(), "queues", "load"))),
        Map.of("dqn-ts", Map.of("replay", SOON, "state", Map.of("nextQueues", "zeros"))),
        Map.of(
            "latent-dqn-ts",
            Map.of("replay", SOON, "memory", Map.of("by", "task", "replay", "overwritten"))));
  }
}
