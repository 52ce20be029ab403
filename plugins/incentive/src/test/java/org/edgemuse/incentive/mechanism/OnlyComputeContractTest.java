package org.edgemuse.incentive.mechanism;

import java.util.List;
import org.edgemuse.testkit.IncentiveMechanismContract;
import org.edgemuse.testkit.game.Followers;

class OnlyComputeContractTest extends IncentiveMechanismContract {

  @Override
  protected List<Object> mechanisms() {
    return List.of("only-compute");
  }

  @Override
  protected Followers followers() {
    return Followers.choosingComputeOnly();
  }
}
