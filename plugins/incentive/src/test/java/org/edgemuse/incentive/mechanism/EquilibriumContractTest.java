package org.edgemuse.incentive.mechanism;

import java.util.List;
import java.util.Map;
import org.edgemuse.testkit.IncentiveMechanismContract;

class EquilibriumContractTest extends IncentiveMechanismContract {

  @Override
  protected List<Object> mechanisms() {
    return List.of("equilibrium", Map.of("equilibrium", Map.of("warmStart", false)));
  }
}
