package org.edgemuse.incentive.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Measures of a mechanism that is not of this plugin, against what they come to by hand. */
class MarketMetricTest {

  /** Milliseconds of work and transfer of an MU of Table IV at the first ASP, by (7). */
  private static double delayMs(double in, double out, double digits, double snrDb) {
    double gflop = 3.007e-5 * digits * StrictMath.log(10) * (in * out + out * (out - 1) / 2);
    double mhzMs =
        .032 * (in + out) / (StrictMath.log1p(StrictMath.pow(10, snrDb / 10)) / StrictMath.log(2));
    return gflop / (.3 * 30) + mhzMs / (.25 * 100);
  }

  private static Results run(String incentive, String... more) {
    String[] changes = new String[4 + more.length];
    changes[0] = "incentive";
    changes[1] = incentive;
    changes[2] = "metrics";
    changes[3] =
        "[{market: {table: true}}, {trade: {asp: 1, mu: 1}}, {trade: {asp: 1, mu: 2}}, requests,"
            + " equilibrium-gap]";
    System.arraycopy(more, 0, changes, 4, more.length);
    return Worlds.run(Worlds.tableFive(changes), 1);
  }

  @Test
  void pairsUtilitiesAndCosts_areThoseByHand() {
    Results results = run("{scripted: {denies: 1, regret: 7}}");
    double q = 500 - delayMs(500, 200, 7, 16.0);
    assertEquals(q, results.value("asp1_mu1_qoe_ms"), 1e-9 * q);
    assertEquals(.1, results.value("asp1_mu1_reward"), 1e-15);
    assertEquals(9, results.value("asp1_mu1_compute_tflops"), 1e-12);
    assertEquals(25, results.value("asp1_mu1_bandwidth_mhz"), 1e-12);
    double other = 500 - delayMs(380, 800, 8, 18.2);
    double cost = 2 * (21.46 * 9 + .1 * 25);
    double earned = .1 * (q + other);
    assertEquals(earned - cost, results.value("asp1_mu1_asp_utility"), 1e-9 * cost);
    double second = results.cell(results.row(1, 2, 1), "qoe_ms");
    assertEquals(
        370.6 * StrictMath.log(1 + q + second) - .1 * (q + second),
        results.value("asp1_mu1_mu_utility"),
        1e-9);
    assertEquals(0, results.value("asp1_mu2_mu_utility"), "denied everywhere");
    assertEquals(0, results.value("asp1_mu2_reward"));
    assertEquals(0, results.value("asp1_mu2_qoe_ms"));
    assertEquals(.6, results.value("compute_usage_ratio"), 1e-12);
    assertEquals(.5, results.value("bandwidth_usage_ratio"), 1e-12);
    assertEquals(
        (cost + 2 * (24.72 * 9 + .1 * 25)) / 2, results.value("asp_cost_mean"), 1e-9 * cost);
    double paid = 0;
    for (int row = 0; row < 6; row++) {
      paid += results.cell(row, "reward") * results.cell(row, "qoe_ms");
    }
    assertEquals(paid / 3, results.value("mu_cost_mean"), 1e-9, "over all who asked");
    assertEquals(7, results.value("max_regret"));
    assertEquals(4, results.value("denied"));
  }

  @Test
  void aMechanismThatTellsNoRegret_leavesItEmpty() {
    assertEquals(Double.NaN, run("scripted").value("max_regret"));
  }

  @Test
  void whatComesTooLate_isWorthAndPaidNothing() {
    Results late = run("{scripted: {serverShare: 0.002}}");
    assertEquals(0, late.value("mu_cost_mean"), 0);
    assertEquals(0, late.value("mu_utility_mean"), 0);
    assertEquals(0, late.value("asp1_mu1_qoe_ms"), 0);
    assertEquals(-(21.46 * .06 + .1 * 25) * 3, late.value("asp1_mu1_asp_utility"), 1e-9);
  }

  @Test
  void whatIsUsedIsNotKnownWhereSharesAreNotKeptTo() {
    Results open = run("open-access", "sharing", "{}");
    for (String column :
        List.of(
            "compute_usage_ratio", "bandwidth_usage_ratio", "asp_cost_mean", "asp_utility_mean")) {
      assertEquals(Double.NaN, open.value(column), column);
    }
    assertTrue(open.value("mu_utility_mean") > 0, "what arrived is known");
    assertEquals(0, open.value("mu_cost_mean"));
    assertEquals(100, open.value("reward_gap_pct"), 1e-9, "nobody pays");
  }

  @Test
  void withoutAMarket_thereIsNothingToMeasure() {
    Results none = run("null", "sharing", "{}");
    assertEquals(0, none.rows());
    for (String column : none.summary().columns()) {
      if (!List.of("raised", "settled", "denied", "outages", "error_violations", "open")
          .contains(column)) {
        assertEquals(Double.NaN, none.value(column), column);
      }
    }
  }

  @Test
  void gapsAreThoseToTheReconstructedEquilibrium() {
    Results results = run("scripted");
    // All rewards are .1: the lowest, .05574, is missed by most.
    assertEquals(100 * (.1 / .05574 - 1), results.value("reward_gap_pct"), .1);
    assertEquals(0, results.value("equilibrium_regret"), 1e-9);
    Results exact = run("equilibrium");
    assertEquals(0, exact.value("reward_gap_pct"), 1e-3);
    assertEquals(0, exact.value("utility_gap_pct"), 1e-6);
  }

  /** A world in which any ES may serve: UE 0 is in outage everywhere. */
  private static Results unbound(String... more) {
    String[] changes = {
      "userEquipments.oneRequestPerServer",
      "false",
      "userEquipments.applications",
      "[{inTokens: 100, outTokens: 100, errorLimit: 0.1}]",
      "channel.snr.snrDb",
      "[-40, 20, 20]",
      "sharing",
      "{}",
      "scheduler",
      "bound",
      "incentive",
      "{scripted: {denies: 2}}",
      "metrics",
      "[{market: {table: true}}]"
    };
    List<String> all = new ArrayList<>(List.of(changes));
    all.addAll(List.of(more));
    return Worlds.run(Worlds.tableFive(all.toArray(String[]::new)), 1);
  }

  @Test
  void requestsOfNoParticularEs_areListedUnderWhoServedThem_orAtTheEnd() {
    Results results = unbound("slots", "1");
    assertEquals(3, results.rows());
    assertEquals(2, results.cell(0, "mu"), "served, by whoever is fastest");
    assertEquals(2, results.cell(0, "asp"), "whose model needs least");
    assertEquals(Double.NaN, results.cell(0, "compute_tflops"), "no part was kept to");
    assertEquals(.1, results.cell(0, "reward"));
    assertEquals(1, results.cell(1, "mu"), "in outage, so that the scheduler denies it");
    assertEquals(Double.NaN, results.cell(1, "asp"));
    assertEquals(0, results.cell(1, "compute_tflops"));
    assertEquals(0, results.cell(1, "qoe_ms"));
    assertEquals(0, results.cell(1, "reward"));
    assertEquals(1, results.cell(1, "denied"));
    assertEquals(3, results.cell(2, "mu"), "denied");
    assertEquals(Double.NaN, results.cell(2, "asp"));
    assertEquals(0, results.cell(2, "compute_tflops"));
    assertEquals(1, results.cell(2, "denied"));
  }

  @Test
  void withoutALatencyThatIsTolerated_nothingCanBeMeasured() {
    for (String key : List.of("metrics", "qoe")) {
      String[] metric = {"metrics", key.equals("qoe") ? "[qoe]" : "[market]"};
      String[] qoe = {"qoe", key.equals("qoe") ? "multi-dimensional" : "null"};
      String message =
          assertThrows(
                  RuntimeException.class,
                  () ->
                      unbound(
                          "edgeServers.latencyLimitMs",
                          "null",
                          metric[0],
                          metric[1],
                          qoe[0],
                          qoe[1]))
              .getMessage();
      assertTrue(message.contains("edgeServers.latencyLimitMs"), message);
    }
  }
}
