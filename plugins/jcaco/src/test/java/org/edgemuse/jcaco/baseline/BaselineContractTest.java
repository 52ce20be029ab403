package org.edgemuse.jcaco.baseline;

import java.util.List;
import org.edgemuse.testkit.SchedulerContract;

class BaselineContractTest extends SchedulerContract {

  @Override
  protected List<Object> schedulers() {
    return List.of("selfish", "random");
  }
}
