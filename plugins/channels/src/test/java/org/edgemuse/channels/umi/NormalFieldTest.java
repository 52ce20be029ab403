package org.edgemuse.channels.umi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.edgemuse.kernel.api.random.Draws;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalFieldTest {
  private static final double CORRELATION_M = 10;
  private static final int APS = 100_000;

  private final NormalField field = field(3);

  private static NormalField field(long seed) {
    return new NormalField(Draws.of(seed, "umi/test"), CORRELATION_M);
  }

  /** At a corner of the squares, on a side, in the middle of one and off all symmetries. */
  @ParameterizedTest
  @CsvSource({"0, 0", "5.539225, 0", "5.539225, 5.539225", "123.4, 71.7"})
  void numbersAreStandardNormalAtEveryPlace(double xM, double yM) {
    double sum = 0;
    double squares = 0;
    int beyondTwo = 0;
    for (int ap = 0; ap < APS; ap++) {
      double number = field.at(ap, xM, yM);
      sum += number;
      squares += number * number;
      beyondTwo += Math.abs(number) > 2 ? 1 : 0;
    }
    double tail = 2 * 0.0227501319482;
    assertEquals(0, sum / APS, 4 / Math.sqrt(APS));
    assertEquals(1, squares / APS, 4 * Math.sqrt(2.0 / APS));
    assertEquals(tail, (double) beyondTwo / APS, 4 * Math.sqrt(tail * (1 - tail) / APS));
  }

  /** Averages over places and directions, worked out by sums over both apart from this code. */
  @ParameterizedTest
  @CsvSource({"1, 0.990", "5, 0.7773", "10, 0.3679", "20, 0.0057", "30, 0"})
  void correlationFallsToOneOverEAtTheCorrelationDistance(double lagM, double correlation) {
    Draws draws = Draws.of(8, "places");
    double products = 0;
    for (int k = 0; k < APS; k++) {
      double xM = 1000 * draws.uniform(k, 0, 0);
      double yM = 1000 * draws.uniform(k, 0, 1);
      double angle = 2 * Math.PI * draws.uniform(k, 0, 2);
      products +=
          field.at(k, xM, yM)
              * field.at(k, xM + lagM * Math.cos(angle), yM + lagM * Math.sin(angle));
    }
    assertEquals(correlation, products / APS, 4 * Math.sqrt(2.0 / APS));
  }

  @Test
  void fieldsOfTwoApsHaveNothingInCommon() {
    double products = 0;
    for (int ap = 0; ap < APS; ap++) {
      products += field.at(ap, 33, 44) * field.at(ap + 1, 33, 44);
    }
    assertEquals(0, products / APS, 4 / Math.sqrt(APS));
  }

  @Test
  void aStepOfOneCentimetreChangesLittle() {
    double most = 0;
    for (int k = 0; k < 200_000; k++) {
      most = Math.max(most, Math.abs(field.at(1, 0.01 * k, 7) - field.at(1, 0.01 * (k + 1), 7)));
    }
    assertTrue(most > 0 && most < 0.01, "" + most);
  }

  /** What a field keeps of corners that it has met must not show. */
  @Test
  void numbersDoNotHangOnWhereTheFieldWasAskedBefore() {
    for (int k = 0; k < 100_000; k++) {
      field.at(k % 97, 3 * k, 5 * (k % 1000));
    }
    for (int k = 0; k < 100; k++) {
      assertEquals(field(3).at(k % 97, 3 * k, 5 * k), field.at(k % 97, 3 * k, 5 * k));
    }
    assertNotEquals(field(4).at(0, 1, 2), field.at(0, 1, 2));
  }

  @Test
  void placesOutsideTheAreaHaveNumbersToo() {
    assertEquals(field.at(0, -1e-9, -1e-9), field.at(0, 0, 0), 1e-8);
    assertNotEquals(field.at(0, -300, 20), field.at(0, 300, 20));
  }
}
