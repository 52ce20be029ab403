package org.edgemuse.testkit.elsewhere;

import java.util.List;
import org.edgemuse.testkit.SchedulerContract;
import org.edgemuse.testkit.Worlds;

/** A contract test as plugins have it, for a scheduler that is made for few UEs. */
class FewUesContractTest extends SchedulerContract {

  @Override
  protected List<Object> schedulers() {
    return List.of("modulo");
  }

  @Override
  protected Worlds world() {
    return super.world().with("userEquipments.count", 6);
  }
}
