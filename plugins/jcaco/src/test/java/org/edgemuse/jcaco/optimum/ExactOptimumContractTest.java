package org.edgemuse.jcaco.optimum;

import java.util.List;
import org.edgemuse.testkit.SchedulerContract;
import org.edgemuse.testkit.Worlds;

class ExactOptimumContractTest extends SchedulerContract {

  @Override
  protected List<Object> schedulers() {
    return List.of("exact-optimum");
  }

  @Override
  protected Worlds world() {
    return super.world().with("userEquipments.count", 6);
  }
}
