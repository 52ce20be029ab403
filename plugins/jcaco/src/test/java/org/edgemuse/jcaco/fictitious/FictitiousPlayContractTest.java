package org.edgemuse.jcaco.fictitious;

import java.util.List;
import java.util.Map;
import org.edgemuse.testkit.SchedulerContract;

class FictitiousPlayContractTest extends SchedulerContract {

  @Override
  protected List<Object> schedulers() {
    return List.of(
        "fictitious-play",
        Map.of("fictitious-play", Map.of("belief", "uniform")),
        Map.of("fictitious-play", Map.of("belief", "empirical", "rounds", 20)));
  }
}
