package org.edgemuse.jcaco.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.edgemuse.kernel.model.EdgeSimulation;
import org.edgemuse.kernel.result.RunSummary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A profile that stays as it is costs in simulation what P1 (15), MASL paper, says it does. */
class FrozenProfileTest {
  private static final int SLOTS = 20_000;
  private static final int LEARN = 300;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{masl: {learnSlots: 300}}",
        "{masl: {learnSlots: 300, cost: expected, normaliser: uniform-load}}",
        "random",
        "selfish",
        "{fictitious-play: {belief: empirical}}",
        "local-search-optimum"
      })
  void simulatedTotal_meetsTheExactExpectation(String scheduler) {
    EdgeSimulation simulation =
        new EdgeSimulation(
            Worlds.scenario(
                20,
                4,
                SLOTS + LEARN,
                SLOTS,
                scheduler,
                "[total-service-time, expected-service-time]"),
            5,
            1);
    simulation.start();
    simulation.runToEnd();
    RunSummary summary = simulation.summary();
    double[][] rows = summary.slotValues();
    double mean = summary.value("total_service_time_s");
    double variance = 0;
    for (int slot = LEARN; slot < LEARN + SLOTS; slot++) {
      variance += (rows[slot][0] - mean) * (rows[slot][0] - mean) / SLOTS;
      assertEquals(rows[LEARN][1], rows[slot][1], 1e-9, "the profile is not frozen");
    }
    double z = (mean - summary.value("expected_service_time_s")) / Math.sqrt(variance / SLOTS);
    assertTrue(Math.abs(z) <= 4, "z = " + z);
  }
}
