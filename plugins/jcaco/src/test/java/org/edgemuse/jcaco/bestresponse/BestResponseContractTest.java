package org.edgemuse.jcaco.bestresponse;

import java.util.List;
import java.util.Map;
import org.edgemuse.testkit.SchedulerContract;

class BestResponseContractTest extends SchedulerContract {

  @Override
  protected List<Object> schedulers() {
    return List.of(
        "best-response",
        Map.of("best-response", Map.of("start", "fastest")),
        Map.of("best-response", Map.of("start", "warm")),
        Map.of("best-response", Map.of("update", "simultaneous")),
        Map.of("best-response", Map.of("game", "expected")),
        Map.of("best-response", Map.of("game", "expected", "start", "fastest")),
        Map.of(
            "best-response",
            Map.of("game", "expected", "start", "warm", "update", "simultaneous")));
  }
}
