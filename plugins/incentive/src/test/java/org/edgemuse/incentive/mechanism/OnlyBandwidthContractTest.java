package org.edgemuse.incentive.mechanism;

import java.util.List;
import org.edgemuse.testkit.IncentiveMechanismContract;
import org.edgemuse.testkit.game.Followers;

class OnlyBandwidthContractTest extends IncentiveMechanismContract {

  @Override
  protected List<Object> mechanisms() {
    return List.of("only-bandwidth");
  }

  @Override
  protected Followers followers() {
    return Followers.choosingSpectrumOnly();
  }
}
