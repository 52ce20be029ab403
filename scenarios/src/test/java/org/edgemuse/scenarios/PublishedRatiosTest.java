package org.edgemuse.scenarios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Totals in the paper's world with UEs that stay, as ratios of means to the near-optimum, against
 * an independent implementation (several hundred worlds, over the last 500 of 2000 slots).
 */
class PublishedRatiosTest {
  private static final int WORLDS = 60;
  private static final int STANDARD_ERRORS = 5;

  private static Map<String, List<Double>> totals = Map.of();

  @BeforeAll
  static void sweep(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("ratios.yaml");
    Files.copy(
        Command.ROOT.resolve("scenarios/jcaco/defaults.yaml"), folder.resolve("defaults.yaml"));
    Files.writeString(
        file,
        """
        extends: defaults.yaml
        seed: 40
        userEquipments: {mobility: static}
        metrics: [total-service-time]
        sweep:
          replications: %d
          schedulers:
            - local-search-optimum
            - {masl: {cost: expected, normaliser: uniform-load}, label: masl expected}
            - {masl: {cost: realised, normaliser: uniform-load}, label: masl realised}
            - {masl: {}, label: masl local}
            - {masl: {cost: expected, normaliser: bound}, label: masl bound}
            - {best-response: {start: random}, label: BR random}
            - {best-response: {start: fastest}, label: BR fastest}
            - {fictitious-play: {belief: count-only}, label: FP count-only}
            - {fictitious-play: {belief: empirical}, label: FP empirical}
            - random
            - selfish
            - price-learning
            - {slot-optimum: {restarts: 0}, label: slot-optimum}
        """
            .formatted(WORLDS));
    Path out = folder.resolve("out");
    Command.run("sweep", file, "--out", out);
    totals = Command.bySchedulers(out, "total_service_time_s");
  }

  private static double ratio(String scheduler) {
    return Command.mean(totals.get(scheduler)) / Command.mean(totals.get("local-search-optimum"));
  }

  /**
   * Standard error of the ratio by the delta method: of the mean of x - ratio y over worlds, in
   * parts of the mean of y.
   */
  private static double standardError(String scheduler) {
    List<Double> x = totals.get(scheduler);
    List<Double> y = totals.get("local-search-optimum");
    double ratio = ratio(scheduler);
    double squares = 0;
    for (int i = 0; i < WORLDS; i++) {
      double residual = x.get(i) - ratio * y.get(i);
      squares += residual * residual;
    }
    return Math.sqrt(squares / (WORLDS - 1) / WORLDS) / Command.mean(y);
  }

  /** Besides the sample's error, what independent implementations may differ by, in percent. */
  @ParameterizedTest
  @CsvSource({
    "masl expected, 1.21, 3",
    "masl realised, 1.11, 3",
    "masl local, 1.18, 3",
    "BR random, 1.27, 3",
    "BR fastest, 1.03, 3",
    "FP count-only, 1.55, 3",
    "FP empirical, 1.03, 3",
    "random, 2.40, 5",
    "selfish, 3.89, 5",
    "price-learning, 1.04, 3",
    "slot-optimum, 0.92, 3"
  })
  void schedulerStandsToTheNearOptimumAsMeasuredIndependently(
      String scheduler, double published, double percent) {
    assertEquals(WORLDS, totals.get(scheduler).size());
    double band = STANDARD_ERRORS * standardError(scheduler) + percent / 100 * published;
    assertEquals(published, ratio(scheduler), band);
  }

  @Test
  void thePapersOrdering_holdsInItsReading_andNotOtherwise() {
    assertTrue(ratio("masl expected") < ratio("BR random"));
    assertTrue(ratio("BR random") < ratio("FP count-only"));
    assertTrue(ratio("FP count-only") < ratio("random"));
    assertTrue(ratio("random") < ratio("selfish"));
    assertTrue(ratio("BR fastest") < ratio("masl expected"), "a better start beats MASL");
    assertTrue(ratio("masl bound") > ratio("BR random"), "(35) read literally loses");
  }
}
