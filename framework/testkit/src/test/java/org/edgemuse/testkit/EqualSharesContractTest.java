package org.edgemuse.testkit;

import java.util.List;
import java.util.Map;

/** The contract accepts a sound mechanism that tells no regret. */
class EqualSharesContractTest extends IncentiveMechanismContract {

  @Override
  protected List<Object> mechanisms() {
    return List.of("equal-shares", Map.of("equal-shares", Map.of("reward", 0.01)));
  }
}
