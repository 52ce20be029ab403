package org.edgemuse.jcaco.game.theory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import org.edgemuse.kernel.api.random.Draws;
import org.junit.jupiter.api.Test;

class PotentialTest {
  private static final Draws DRAWS = Draws.of(7, "potential");
  private static final MathContext DIGITS = new MathContext(120);
  private static final BigDecimal SIXTEENTH_ROOT_OF_2 =
      BigDecimal.valueOf(2).sqrt(DIGITS).sqrt(DIGITS).sqrt(DIGITS).sqrt(DIGITS);

  /** 2^(sixteenths / 16) to 120 digits. */
  private static BigDecimal power(int sixteenths) {
    return SIXTEENTH_ROOT_OF_2
        .pow(sixteenths & 15, DIGITS)
        .multiply(new BigDecimal(BigInteger.ONE.shiftLeft(sixteenths >> 4)), DIGITS);
  }

  @Test
  void log2_ofSmallLoads_isTheLogarithmOfTheSumOfPowers() {
    double[] load = {1, 3.5, 2.25};
    double direct = Math.log(2 + Math.pow(2, 3.5) + Math.pow(2, 2.25)) / Math.log(2);
    assertEquals(direct, new Potential(1).log2(load), 1e-13);
    assertEquals(8_001, new Potential(1e-3).log2(new double[] {8, 8, 1}), 1e-9);
  }

  @Test
  void changeSign_agreesWithExactArithmetic_onAGridFineEnoughForNearTies() {
    Potential potential = new Potential(16);
    int[] counts = new int[3];
    for (int k = 0; k < 20_000; k++) {
      int[] load = new int[4];
      for (int i = 0; i < 4; i++) {
        load[i] = DRAWS.below(k % 2 == 0 ? 40 : 800, i, k, 0);
      }
      // Every third deviation keeps the large terms equal, so that the small ones decide.
      load[3] = k % 3 == 0 ? load[0] : load[3];
      int exact =
          power(load[1])
              .add(power(load[3]), DIGITS)
              .subtract(power(load[0]), DIGITS)
              .subtract(power(load[2]), DIGITS)
              .setScale(60, RoundingMode.HALF_EVEN)
              .signum();
      assertEquals(exact, potential.changeSign(load[0], load[1], load[2], load[3]));
      counts[exact + 1]++;
    }
    assertTrue(counts[0] > 1_000 && counts[1] > 50 && counts[2] > 1_000);
  }

  @Test
  void changeSign_agreesWithTheExactWholePotential_whenOtherMachinesDominate() {
    Potential potential = new Potential(1);
    for (int k = 0; k < 500; k++) {
      int[] load = new int[5];
      for (int m = 0; m < 5; m++) {
        load[m] = 500 + DRAWS.below(3_000, m, k, 1);
      }
      load[4] = 20_000;
      int leaves = DRAWS.below(500, 5, k, 1);
      int joins = DRAWS.below(500, 6, k, 1);
      BigInteger before = whole(load);
      int[] moved = load.clone();
      moved[0] -= leaves;
      moved[1] += joins;
      assertEquals(
          whole(moved).compareTo(before),
          potential.changeSign(load[0], moved[0], load[1], moved[1]));
    }
  }

  private static BigInteger whole(int[] load) {
    BigInteger sum = BigInteger.ZERO;
    for (int exponent : load) {
      sum = sum.add(BigInteger.ONE.shiftLeft(exponent));
    }
    return sum;
  }

  @Test
  void changeSign_ofLoadsThatOverflowPhi_isStillRight() {
    Potential potential = new Potential(Potential.DEFAULT_EPSILON_S);
    assertEquals(-1, potential.changeSign(500, 490, 480, 499.998));
    assertEquals(1, potential.changeSign(500, 490, 480, 500.002));
    assertEquals(1, potential.changeSign(500, 490, 480, 500));
  }

  @Test
  void constructor_withoutATimeScale_refuses() {
    assertThrows(IllegalArgumentException.class, () -> new Potential(0));
    assertThrows(IllegalArgumentException.class, () -> new Potential(Double.NaN));
  }
}
