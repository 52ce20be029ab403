package org.edgemuse.incentive.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DenialTest {

  private static void assertDenied(Results results, int asp, int mu) {
    int row = results.row(1, asp, mu);
    assertEquals(1, results.cell(row, "denied"));
    for (String column : new String[] {"compute_tflops", "bandwidth_mhz", "reward", "qoe_ms"}) {
      assertEquals(0, results.cell(row, column), column);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "equilibrium",
        "{dual-perturbation: {step: {harmonic: 0.2}}}",
        "ratio",
        "token",
        "only-compute",
        "only-bandwidth"
      })
  void anMuInOutage_isDeniedThere_andCountedOnce(String incentive) {
    Results results =
        Worlds.run(
            Worlds.tableFive(
                "incentive",
                incentive,
                "channel.snr.snrDb",
                "{pairs: [[16.0, -40, 18.2], [28.7, 28.3, 28.1]]}"),
            1);
    assertDenied(results, 1, 2);
    assertEquals(2, results.value("denied"), "one a cycle");
    assertEquals(10, results.value("settled"));
    assertEquals(0, results.value("outages"), "it does not try again");
    assertTrue(results.cell(results.row(1, 2, 2), "qoe_ms") > 0, "served by the other ASP");
  }

  @Test
  void whomTheCapacityCannotServeInTime_isDenied() {
    // A / kappa of the first ASP's MUs are .116, .372 and .691 TFLOPS.
    Results results = Worlds.run(Worlds.tableFive("edgeServers.capacityTflops", "[0.6, 30]"), 1);
    assertDenied(results, 1, 3);
    assertEquals(2, results.value("denied"));
    assertTrue(results.cell(results.row(1, 1, 2), "qoe_ms") > 0);
    assertEquals(.5 * (1 + 2.8 / 30), results.value("compute_usage_ratio"), .01);
  }

  @Test
  void whoIsDeniedEverywhere_countsWithNothing() {
    Results two =
        Worlds.run(
            Worlds.tableFive(
                "channel.snr.snrDb", "{pairs: [[16.0, -40, 18.2], [28.7, -40, 28.1]]}"),
            1);
    // With slack capacity MUs do not meet: the others trade as ever.
    assertEquals((2525.666 + 2450.636) / 3, two.value("mu_utility_mean"), .01);
  }

  @Test
  void whereNobodyAsks_mUsHaveNoMean_andAspsNothing() {
    Results results =
        Worlds.run(Worlds.tableFive("userEquipments.demand.bernoulli.probability", "0"), 1);
    assertEquals(0, results.rows());
    assertEquals(Double.NaN, results.value("mu_utility_mean"));
    assertEquals(Double.NaN, results.value("mu_cost_mean"));
    assertEquals(Double.NaN, results.value("max_regret"));
    assertEquals(0, results.value("asp_utility_mean"));
    assertEquals(0, results.value("compute_usage_ratio"));
    assertEquals(0, results.value("denied"));
    assertEquals(Double.NaN, results.value("sweeps"));
  }

  @Test
  void aWorldWithoutUes_runs() {
    Results results = Worlds.run(Worlds.motion("userEquipments.count", "0"), 1);
    assertEquals(0, results.rows());
    assertEquals(0, results.value("asp_cost_mean"));
  }
}
