package org.edgemuse.channels.umi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.edgemuse.kernel.api.random.Draws;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShadowingTest {
  private static final int APS = 100_000;
  private static final double ONE_OVER_E = Math.exp(-1);

  private static Shadowing shadowing(Nlos nlos) {
    return new Shadowing(Draws.of(2, "umi/test"), nlos);
  }

  @ParameterizedTest
  @CsvSource({
    "STANDARD, true, 4",
    "STANDARD, false, 7.82",
    "OPTIONAL, true, 4",
    "OPTIONAL, false, 8.2"
  })
  void meanAndDeviationAreThoseOfTheTable(Nlos nlos, boolean sees, double sdDb) {
    Shadowing shadowing = shadowing(nlos);
    double sum = 0;
    double squares = 0;
    for (int ap = 0; ap < APS; ap++) {
      double db = shadowing.db(sees, ap, 51.7, 23.1);
      sum += db;
      squares += db * db;
    }
    assertEquals(0, sum / APS, 4 * sdDb / Math.sqrt(APS));
    assertEquals(sdDb, Math.sqrt(squares / APS), 4 * sdDb / Math.sqrt(2.0 * APS));
  }

  @ParameterizedTest
  @CsvSource({"true, 10", "false, 13"})
  void correlationDistanceIsThatOfTheStandard(boolean sees, double correlationM) {
    Shadowing shadowing = shadowing(Nlos.STANDARD);
    Draws draws = Draws.of(8, "places");
    double products = 0;
    double squares = 0;
    for (int k = 0; k < APS; k++) {
      double xM = 1000 * draws.uniform(k, 0, 0);
      double yM = 1000 * draws.uniform(k, 0, 1);
      double angle = 2 * Math.PI * draws.uniform(k, 0, 2);
      double here = shadowing.db(sees, k, xM, yM);
      double there =
          shadowing.db(
              sees, k, xM + correlationM * Math.cos(angle), yM + correlationM * Math.sin(angle));
      products += here * there;
      squares += here * here;
    }
    assertEquals(ONE_OVER_E, products / squares, 4 * Math.sqrt(2.0 / APS));
  }

  @Test
  void shadowsAreCutOffAtFourDeviations() {
    Shadowing shadowing = shadowing(Nlos.STANDARD);
    double most = 0;
    for (int ap = 0; ap < 5 * APS; ap++) {
      most = Math.max(most, Math.abs(shadowing.db(false, ap, 3, 3)));
    }
    assertEquals(4 * 7.82, most, 1e-12);
    assertEquals(4 * 7.82, shadowing.mostGainDb(false));
    assertEquals(4 * 4, shadowing.mostGainDb(true));
  }

  @Test
  void shadowsHaveNoJumps() {
    Shadowing shadowing = shadowing(Nlos.STANDARD);
    for (int k = 0; k < 200_000; k++) {
      double here = shadowing.db(false, 0, 0.01 * k, 55);
      double there = shadowing.db(false, 0, 0.01 * (k + 1), 55);
      assertTrue(Math.abs(here - there) < 0.1, "at " + 0.01 * k + " m");
    }
  }
}
