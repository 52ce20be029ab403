package org.edgemuse.ladts.heuristic;

import java.util.List;
import java.util.Map;
import org.edgemuse.testkit.SchedulerContract;

class HeuristicContractTest extends SchedulerContract {

  @Override
  protected List<Object> schedulers() {
    return List.of(
        "greedy-delay",
        Map.of("greedy-delay", Map.of("queues", "announced")),
        "shortest-expected-delay",
        Map.of("shortest-expected-delay", Map.of("queues", "announced")),
        "join-shortest-queue",
        Map.of("join-shortest-queue", Map.of("length", "seconds")),
        "power-of-two",
        Map.of("power-of-two", Map.of("length", "seconds")),
        "round-robin",
        "random-by-capacity",
        "local",
        "size-interval",
        Map.of("size-interval", Map.of("threshold", 3, "slow", 0)));
  }
}
