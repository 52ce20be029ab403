package org.edgemuse.testkit;

import java.util.List;
import java.util.Map;

class HonestSchedulersContractTest extends SchedulerContract {

  @Override
  protected List<Object> schedulers() {
    return List.of(
        "modulo",
        Map.of("honest", Map.of("information", "feedback")),
        Map.of("honest", Map.of("information", "announced")),
        Map.of("honest", Map.of("information", "statistics")),
        Map.of("honest", Map.of("information", "live-queues")),
        Map.of("honest", Map.of("information", "complete")));
  }
}
