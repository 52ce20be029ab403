package org.edgemuse.incentive.mechanism;

import java.util.List;
import java.util.Map;
import org.edgemuse.testkit.IncentiveMechanismContract;

/** However early Algorithm 1 stops, it owes what others owe. */
class DualPerturbationContractTest extends IncentiveMechanismContract {

  @Override
  protected List<Object> mechanisms() {
    return List.of(
        Map.of(
            "dual-perturbation",
            Map.of("step", Map.of("constant", .01), "iterationLimit", 200, "warmStart", true)),
        Map.of(
            "dual-perturbation",
            Map.of("step", Map.of("quantised", 100), "iterationLimit", 100, "start", .1)));
  }
}
