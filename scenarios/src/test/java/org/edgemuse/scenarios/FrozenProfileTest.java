package org.edgemuse.scenarios;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.edgemuse.experiment.csv.CsvRow;
import org.edgemuse.experiment.csv.CsvTable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The exact expectation P1, (15), MASL paper, against the simulation: while nobody learns and
 * nobody moves, the totals of slots are independent draws with that mean.
 */
class FrozenProfileTest {
  private static final int SLOTS = 20_000;
  private static final double MOST_STANDARD_ERRORS = 4;

  @TempDir Path folder;

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
    for (int seed = 1; seed <= 2; seed++) {
      Path out = folder.resolve("seed" + seed);
      // The first slots are left out: selfish UEs have no profile before they first ask.
      Command.run(
          "run",
          Command.ROOT.resolve("scenarios/jcaco/defaults.yaml"),
          "--out",
          out,
          "--set",
          "seed=" + seed,
          "--set",
          "slots=" + (SLOTS + 1000),
          "--set",
          "measure.lastSlots=" + SLOTS,
          "--set",
          "recordSlots.every=1",
          "--set",
          "userEquipments.mobility=static",
          "--set",
          "scheduler=" + scheduler);
      CsvTable slots = CsvTable.read(out.resolve("slots.csv"));
      double sum = 0;
      double squares = 0;
      for (CsvRow row : slots.rows().subList(1000, 1000 + SLOTS)) {
        double total = slots.number(row, "total_service_time_s");
        sum += total;
        squares += total * total;
      }
      double mean = sum / SLOTS;
      double standardError = Math.sqrt((squares / SLOTS - mean * mean) / SLOTS);
      CsvTable runs = CsvTable.read(out.resolve("runs.csv"));
      double expected = runs.number(runs.rows().get(0), "expected_service_time_s");
      double z = (mean - expected) / standardError;
      assertTrue(
          Math.abs(z) <= MOST_STANDARD_ERRORS,
          () -> scheduler + ": mean " + mean + ", expected " + expected + ", z " + z);
    }
  }
}
