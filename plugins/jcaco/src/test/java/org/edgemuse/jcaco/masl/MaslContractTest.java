package org.edgemuse.jcaco.masl;

import java.util.List;
import java.util.Map;
import org.edgemuse.testkit.SchedulerContract;

class MaslContractTest extends SchedulerContract {

  @Override
  protected List<Object> schedulers() {
    return List.of(
        "masl",
        Map.of("masl", Map.of("stop", "window", "learnSlots", 30)),
        Map.of("masl", Map.of("normaliser", "uniform-load")),
        Map.of("masl", Map.of("cost", "expected", "normaliser", "uniform-load")),
        Map.of("masl", Map.of("cost", "expected", "stop", "max-probability")),
        Map.of("masl", Map.of("cost", "conditional", "normaliser", "bound")));
  }
}
