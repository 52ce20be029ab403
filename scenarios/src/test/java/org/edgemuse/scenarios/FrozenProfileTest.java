package org.edgemuse.scenarios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.edgemuse.experiment.Experiments;
import org.edgemuse.kernel.model.EdgeSimulation;
import org.edgemuse.kernel.plugin.PluginRegistry;
import org.edgemuse.kernel.result.RunSummary;
import org.edgemuse.kernel.result.TableRows;
import org.edgemuse.kernel.scenario.Scenario;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The exact expectation P1, (15), MASL paper, against the simulation: while nobody learns and
 * nobody moves, the totals of slots are independent draws with that mean.
 */
class FrozenProfileTest {
  private static final int SLOTS = 20_000;
  private static final int BEFORE = 1000;
  private static final double MOST_STANDARD_ERRORS = 4;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "local-search-optimum",
        "random",
        "selfish",
        "{fictitious-play: {belief: empirical}}",
        "{best-response: {game: expected}}",
        "{masl: {learnSlots: 100}}",
        "{masl: {cost: expected, normaliser: uniform-load, learnSlots: 200}}"
      })
  void theMeanOfManySlotsAgreesWithTheExactExpectation(String scheduler) {
    // The first slots are left out: selfish UEs have no profile before they first ask.
    Scenario scenario =
        Experiments.readSingle(
                Command.ROOT.resolve("scenarios/jcaco/defaults.yaml"),
                List.of(
                    "slots=" + (BEFORE + SLOTS),
                    "measure.lastSlots=" + SLOTS,
                    "userEquipments.mobility=static",
                    "metrics=[total-service-time, expected-service-time]",
                    "scheduler=" + scheduler),
                PluginRegistry.load(List.of()))
            .scenario();
    for (int seed = 1; seed <= 2; seed++) {
      EdgeSimulation simulation = new EdgeSimulation(scenario, seed, 1);
      simulation.start();
      simulation.runToEnd();
      check(simulation.summary());
    }
  }

  private static void check(RunSummary summary) {
    TableRows slots = summary.table(RunSummary.SLOTS);
    int total = slots.columns().indexOf("total_service_time_s");
    int exact = slots.columns().indexOf("expected_service_time_s");
    assertEquals(BEFORE + SLOTS, slots.rows());
    double expected = slots.value(BEFORE, exact);
    double mean = 0;
    for (int slot = BEFORE; slot < slots.rows(); slot++) {
      mean += slots.value(slot, total) / SLOTS;
      assertEquals(expected, slots.value(slot, exact), 1e-9, "the profile is not frozen");
    }
    double squares = 0;
    for (int slot = BEFORE; slot < slots.rows(); slot++) {
      squares += (slots.value(slot, total) - mean) * (slots.value(slot, total) - mean);
    }
    double z = (mean - expected) / Math.sqrt(squares / (SLOTS - 1) / SLOTS);
    assertTrue(
        Math.abs(z) <= MOST_STANDARD_ERRORS,
        "mean %s, expected %s, z %s".formatted(mean, expected, z));
    assertEquals(mean, summary.value("total_service_time_s"), 1e-9 * mean);
    assertEquals(expected, summary.value("expected_service_time_s"), 1e-9 * expected);
  }
}
