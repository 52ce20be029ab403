package org.edgemuse.incentive.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.StringJoiner;
import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.kernel.scenario.Scenario;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderTest {
  private static final int UES = 7;
  private static final Draws DRAWS = Draws.of(11, "order");

  /** A matrix of ESs and UEs in which UE number {@code ue} has the column {@code place[ue]}. */
  private static String pairs(int[] place, int k, double low, double high, boolean whole) {
    StringJoiner rows = new StringJoiner(", ", "{pairs: [", "]}");
    for (int es = 0; es < 3; es++) {
      StringJoiner row = new StringJoiner(", ", "[", "]");
      for (int ue = 0; ue < UES; ue++) {
        double value = low + (high - low) * DRAWS.uniform(Draws.pair(es, place[ue]), 0, k);
        row.add(whole ? "" + (long) value : "" + value);
      }
      rows.add(row.toString());
    }
    return rows.toString();
  }

  private static Scenario world(String incentive, int[] place) {
    return Worlds.motion(
        "incentive",
        incentive,
        "slots",
        "2",
        "userEquipments.count",
        "" + UES,
        "userEquipments.demand",
        "{bernoulli: {probability: 1}}",
        "userEquipments.valuation.qoeWorth",
        "370",
        "userEquipments.applications",
        "[{inTokens: %s, outTokens: %s, errorLimit: %s}]"
            .formatted(
                pairs(place, 1, 100, 2000, true),
                pairs(place, 2, 100, 2000, true),
                pairs(place, 3, 1e-9, 1e-3, false)),
        "channel",
        "{snr: {snrDb: %s}}".formatted(pairs(place, 4, 10, 30, false)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "equilibrium",
        "{dual-perturbation: {step: {harmonic: 0.1}, sweep: gauss-seidel, iterationLimit: 50}}",
        "ratio",
        "token",
        "only-compute",
        "only-bandwidth"
      })
  void renumberedUes_tradeAsBefore(String incentive) {
    int[] place = {4, 2, 6, 0, 5, 1, 3};
    Results before = Worlds.run(world(incentive, new int[] {0, 1, 2, 3, 4, 5, 6}), 2);
    Results after = Worlds.run(world(incentive, place), 2);
    assertTrue(before.value("denied") > 0 || before.value("compute_usage_ratio") > .9);
    for (int asp = 1; asp <= 3; asp++) {
      for (int ue = 0; ue < UES; ue++) {
        int one = before.row(2, asp, place[ue] + 1);
        int other = after.row(2, asp, ue + 1);
        for (String column : before.market().columns().subList(3, 8)) {
          double value = before.cell(one, column);
          assertEquals(value, after.cell(other, column), 1e-9 * Math.max(1, value), column);
        }
      }
    }
  }
}
