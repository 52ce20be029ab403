package org.edgemuse.jcaco.optimum;

import java.util.List;
import org.edgemuse.testkit.SchedulerContract;

class OptimumContractTest extends SchedulerContract {

  @Override
  protected List<Object> schedulers() {
    return List.of("local-search-optimum", "slot-optimum");
  }
}
