package org.edgemuse.incentive.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class WarmStartTest {
  private static final String COLD = "{equilibrium: {warmStart: false}}";

  @Test
  void withSlackCapacity_warmAndColdTradeAtTheOneEquilibrium() {
    String[] slack = {"edgeServers.capacityTflops", "1000", "accessPoints.bandwidthMHz", "1000"};
    Results warm = Worlds.run(Worlds.motion(slack), 3);
    Results cold =
        Worlds.run(Worlds.motion(slack[0], slack[1], slack[2], slack[3], "incentive", COLD), 3);
    assertEquals(cold.rows(), warm.rows());
    for (int row = 0; row < warm.rows(); row++) {
      double reward = cold.cell(row, "reward");
      assertEquals(reward, warm.cell(row, "reward"), 1e-6 * reward, "row " + row);
    }
    double utility = cold.value("mu_utility_mean");
    assertEquals(utility, warm.value("mu_utility_mean"), 1e-12 * utility);
  }

  @Test
  void withScarceCapacity_bothEndAtEquilibria_andWarmIsSooner() {
    Results warm =
        Worlds.run(Worlds.motion("metrics", "[{market: {table: true}}, equilibrium-gap]"), 3);
    Results cold = Worlds.run(Worlds.motion("incentive", COLD), 3);
    assertTrue(warm.value("compute_usage_ratio") > .9, "capacity binds");
    assertEquals(1, warm.value("converged"));
    assertEquals(1, cold.value("converged"));
    assertTrue(warm.value("max_regret") <= 1e-12 * 3000);
    assertTrue(cold.value("max_regret") <= 1e-12 * 3000);
    assertEquals(0, warm.value("reward_gap_pct"), 1e-9, "as seen after the slot");
    assertEquals(0, warm.value("utility_gap_pct"), 1e-9, "as delivered");
    assertTrue(
        warm.value("sweeps") < cold.value("sweeps"),
        warm.value("sweeps") + " sweeps, cold " + cold.value("sweeps"));
  }
}
