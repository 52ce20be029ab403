package org.edgemuse.testkit.elsewhere;

import java.util.List;
import org.edgemuse.testkit.IncentiveMechanismContract;
import org.edgemuse.testkit.Worlds;

/** A contract test as plugins have it, in the smallest market. */
class LoneMuContractTest extends IncentiveMechanismContract {

  @Override
  protected List<Object> mechanisms() {
    return List.of("equal-shares");
  }

  @Override
  protected Worlds world() {
    return super.world()
        .with("userEquipments.count", 1)
        .with("accessPoints.count", 1)
        .with("edgeServers.count", 1);
  }
}
