package org.edgemuse.jcaco.price;

import java.util.List;
import java.util.Map;
import org.edgemuse.testkit.SchedulerContract;

class PriceLearningContractTest extends SchedulerContract {

  @Override
  protected List<Object> schedulers() {
    return List.of("price-learning", Map.of("price-learning", Map.of("inertia", 0)));
  }
}
