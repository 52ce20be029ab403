package org.edgemuse.channels.umi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.edgemuse.kernel.api.random.Draws;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SightTest {
  private static final int APS = 40_000;

  private final Sight sight = new Sight(LineOfSight.DRAWN, Draws.of(6, "umi/test"));

  /**
   * One place for each of many APs, all at the same distance, so that the draws are independent.
   */
  @ParameterizedTest
  @ValueSource(doubles = {10, 18, 25, 50, 100, 250, 1000})
  void shareOfPlacesWithLineOfSightIsTheProbability(double distanceM) {
    int seen = 0;
    for (int ap = 0; ap < APS; ap++) {
      seen += sight.sees(ap, 317.3, 94.8, distanceM) ? 1 : 0;
    }
    double probability = LosProbability.at(distanceM);
    double sd = Math.sqrt(probability * (1 - probability) / APS);
    assertEquals(probability, (double) seen / APS, 4 * sd + 1e-9);
  }

  /** In independent draws, at probability p, two places differ with probability 2p(1 - p). */
  @Test
  void neighboursMostlyAgreeAndPlacesFarApartDoNot() {
    double probability = LosProbability.at(60);
    double independent = 2 * probability * (1 - probability);
    assertEquals(0, disagreement(0));
    assertTrue(disagreement(1) < 0.05 * independent, "" + disagreement(1));
    assertTrue(disagreement(50) < 0.85 * independent, "" + disagreement(50));
    assertEquals(independent, disagreement(200), 4 * Math.sqrt(independent / APS));
  }

  private double disagreement(double lagM) {
    int different = 0;
    for (int ap = 0; ap < APS; ap++) {
      different += sight.sees(ap, 40, 7, 60) == sight.sees(ap, 40 + lagM, 7, 60) ? 0 : 1;
    }
    return (double) different / APS;
  }

  @Test
  void sightThatIsNotDrawnIsTheSameEverywhere() {
    Sight always = new Sight(LineOfSight.ALWAYS, Draws.of(6, "umi/test"));
    Sight never = new Sight(LineOfSight.NEVER, Draws.of(6, "umi/test"));
    for (int ap = 0; ap < 50; ap++) {
      assertTrue(always.sees(ap, 4, 4, 3000));
      assertFalse(never.sees(ap, 4, 4, 3));
    }
  }
}
