package org.edgemuse.jcaco.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import org.edgemuse.kernel.scenario.Scenario;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Total service time over the last 500 of 2000 slots against the local-search optimum, 12
 * instances. Bounds are loose: {@link RatioTable} measures.
 */
class RatiosTest {
  private static final int INSTANCES = 12;
  private static final Map<String, Double> MEANS = new HashMap<>();

  @BeforeAll
  static void simulate() {
    for (String scheduler :
        new String[] {
          "local-search-optimum",
          "{masl: {cost: expected, normaliser: uniform-load}}",
          "{masl: {cost: realised, normaliser: uniform-load}}",
          "{masl: {cost: expected, normaliser: bound}}",
          "masl",
          "{best-response: {start: random}}",
          "{best-response: {start: fastest}}",
          "fictitious-play",
          "{fictitious-play: {belief: empirical}}",
          "random",
          "selfish",
          "price-learning",
          "slot-optimum"
        }) {
      Scenario scenario = Worlds.scenario(30, 6, 2000, 500, scheduler, "[total-service-time]");
      double sum = 0;
      for (int seed = 1; seed <= INSTANCES; seed++) {
        sum += Worlds.run(scenario, seed).summary().value("total_service_time_s");
      }
      MEANS.put(scheduler, sum);
    }
  }

  private static double ratio(String scheduler) {
    return MEANS.get(scheduler) / MEANS.get("local-search-optimum");
  }

  @Test
  void ratiosToTheOptimum_areThoseOfAnIndependentPrototype() {
    assertEquals(1.21, ratio("{masl: {cost: expected, normaliser: uniform-load}}"), 0.1);
    assertEquals(1.11, ratio("{masl: {cost: realised, normaliser: uniform-load}}"), 0.07);
    assertEquals(1.18, ratio("masl"), 0.08);
    assertEquals(1.83, ratio("{masl: {cost: expected, normaliser: bound}}"), 0.25);
    assertEquals(1.27, ratio("{best-response: {start: random}}"), 0.08);
    assertEquals(1.03, ratio("{best-response: {start: fastest}}"), 0.03);
    assertEquals(1.55, ratio("fictitious-play"), 0.25);
    assertEquals(1.03, ratio("{fictitious-play: {belief: empirical}}"), 0.03);
    assertEquals(2.40, ratio("random"), 0.3);
    assertEquals(3.89, ratio("selfish"), 0.7);
    assertEquals(1.03, ratio("price-learning"), 0.03);
    assertEquals(0.92, ratio("slot-optimum"), 0.03);
  }

  @Test
  void thePapersOrdering_holdsInItsReading_andFailsAgainstTheFastestStart() {
    String masl = "{masl: {cost: expected, normaliser: uniform-load}}";
    String random = "{best-response: {start: random}}";
    assertTrue(ratio(masl) < ratio(random));
    assertTrue(ratio(random) < ratio("fictitious-play"));
    assertTrue(ratio("fictitious-play") < ratio("random"));
    assertTrue(ratio("random") < ratio("selfish"));
    assertTrue(ratio("{best-response: {start: fastest}}") < ratio(masl));
    assertTrue(ratio("{masl: {cost: expected, normaliser: bound}}") > ratio(random));
  }
}
