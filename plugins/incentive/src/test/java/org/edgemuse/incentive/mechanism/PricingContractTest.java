package org.edgemuse.incentive.mechanism;

import java.util.List;
import java.util.Map;
import org.edgemuse.testkit.IncentiveMechanismContract;

/** Fixed prices heed neither what UEs may offer nor what it is worth to them. */
class PricingContractTest extends IncentiveMechanismContract {

  @Override
  protected List<Object> mechanisms() {
    return List.of("ratio", Map.of("ratio", Map.of("totalReward", 1)), "token");
  }

  @Override
  protected boolean promisesRationality() {
    return false;
  }

  @Override
  protected boolean promisesRewardLimits() {
    return false;
  }
}
