package org.edgemuse.kernel.radio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.edgemuse.kernel.api.world.ChannelModel;
import org.edgemuse.kernel.testing.Copies;
import org.edgemuse.kernel.testing.Fakes;
import org.edgemuse.kernel.values.Values;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SnrChannelTest {
  private static final double BANDWIDTH_HZ = 5e6;
  private static final int UES = 2000;
  private static final int APS = 10;
  private static final Values DEFAULT = Values.uniform(10, 30);

  private static ChannelModel channel(Values snrDb, double walkDb, int ueCount, int apCount) {
    SnrPlugin.Options options = new SnrPlugin.Options(snrDb, walkDb, 10, 30, -10);
    return new SnrPlugin().create(options, Fakes.run(ueCount, apCount, 1));
  }

  private static double rateBps(ChannelModel channel, int ue, int ap, int slot) {
    return channel.rateBps(ue, ap, 100, BANDWIDTH_HZ, 0.2, Fakes.moment(slot));
  }

  /** The ratio that a rate tells of, dB: Shannon's formula inverted. */
  private static double db(double rateBps) {
    return 10 * Math.log10(Math.pow(2, rateBps / BANDWIDTH_HZ) - 1);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 1",
    "10, 3.459431618637297",
    "20, 6.658211482751795",
    "30, 9.967226258835993",
    "-10, 0.13750352374993502",
    "-10.001, 0"
  })
  void rateIsBandwidthTimesTheBinaryLogarithmOfOneMoreThanTheRatio(double db, double bitPerHz) {
    ChannelModel channel = channel(Values.constant(db), 0, 1, 1);
    double expectedBps = BANDWIDTH_HZ * bitPerHz;
    assertEquals(expectedBps, rateBps(channel, 0, 0, 3), 1e-12 * expectedBps);
    assertEquals(rateBps(channel, 0, 0, 3), channel.meanRateBps(0, 0, 1, BANDWIDTH_HZ, 9));
    assertFalse(channel.fades());
  }

  @Test
  void neitherDistanceNorPowerNorTimeMatterUnlessRatiosWalk() {
    ChannelModel channel = channel(DEFAULT, 0, 3, 2);
    double near = channel.rateBps(2, 1, 1, BANDWIDTH_HZ, 0.2, Fakes.moment(0));
    assertEquals(near, channel.rateBps(2, 1, 1e4, BANDWIDTH_HZ, 7, Fakes.moment(9)));
    assertEquals(2 * near, channel.rateBps(2, 1, 1, 2 * BANDWIDTH_HZ, 0.2, Fakes.moment(0)), 1e-6);
  }

  @Test
  void ratiosGoByPairByUeOrAreDrawnForEachPair() {
    Values pairs = Values.pairs(new double[][] {{11, 12, 13}, {21, 22, 23}});
    assertEquals(23, db(rateBps(channel(pairs, 0, 3, 2), 2, 1, 0)), 1e-9);
    ChannelModel listed = channel(Values.list(11, 12, 13), 0, 3, 2);
    assertEquals(12, db(rateBps(listed, 1, 0, 0)), 1e-9);
    assertEquals(12, db(rateBps(listed, 1, 1, 0)), 1e-9);
    assertUniform(channel(DEFAULT, 0, UES, APS), 0);
  }

  /** Mean and variance of U(10, 30] over all pairs, within 4.5 standard errors. */
  private static void assertUniform(ChannelModel channel, int slot) {
    double sum = 0;
    double squares = 0;
    for (int ue = 0; ue < UES; ue++) {
      for (int ap = 0; ap < APS; ap++) {
        double db = db(rateBps(channel, ue, ap, slot));
        assertTrue(db >= 10 - 1e-9 && db <= 30 + 1e-9, () -> db + " dB");
        sum += db - 20;
        squares += (db - 20) * (db - 20);
      }
    }
    int pairs = UES * APS;
    double variance = 20 * 20 / 12.0;
    assertEquals(0, sum / pairs, 4.5 * Math.sqrt(variance / pairs));
    // The fourth central moment of a uniform number is 9/5 of its squared variance.
    assertEquals(variance, squares / pairs, 4.5 * Math.sqrt(0.8 * variance * variance / pairs));
  }

  @Test
  void aReflectedWalkStaysUniform() {
    ChannelModel channel = channel(DEFAULT, 3, UES, APS);
    assertTrue(channel.fades());
    assertUniform(channel, 1);
    assertUniform(channel, 25);
    assertUniform(channel(DEFAULT, 70, UES, APS), 4);
  }

  /**
   * On [0, L] the functions cos(k pi x / L) are eigenfunctions of a reflected Gaussian step, with
   * eigenvalues exp(-(k pi s / L)^2 / 2).
   */
  @ParameterizedTest
  @CsvSource({"1, 1, 1", "1, 3, 5", "2, 2, 3", "3, 1, 8", "1, 8, 2"})
  void theWalkForgetsAtTheRateOfItsSteps(int k, double walkDb, int slots) {
    ChannelModel channel = channel(DEFAULT, walkDb, UES, APS);
    double product = 0;
    for (int ue = 0; ue < UES; ue++) {
      for (int ap = 0; ap < APS; ap++) {
        double before = Math.cos(k * Math.PI * (db(rateBps(channel, ue, ap, 0)) - 10) / 20);
        double after = Math.cos(k * Math.PI * (db(rateBps(channel, ue, ap, slots)) - 10) / 20);
        product += before * after;
      }
    }
    double eigenvalue = Math.exp(-Math.pow(k * Math.PI * walkDb / 20, 2) / 2);
    // A product of two cosines has a variance of at most 3/8 (both the same).
    double tolerance = 4.5 * Math.sqrt(0.375 / (UES * APS));
    assertEquals(0.5 * Math.pow(eigenvalue, slots), product / (UES * APS), tolerance);
  }

  @Test
  void aSlotsRateIsTheSameWhoeverAsksAndHoweverOften() {
    ChannelModel often = channel(DEFAULT, 1, 4, 3);
    ChannelModel seldom = channel(DEFAULT, 1, 4, 3);
    ChannelModel others = channel(DEFAULT, 1, 40, 30);
    for (int slot = 0; slot <= 60; slot++) {
      for (int asked = 0; asked < 3; asked++) {
        for (int ue = 0; ue < 4; ue++) {
          rateBps(often, ue, asked, slot);
        }
      }
      if (slot % 20 == 0) {
        for (int ap = 2; ap >= 0; ap--) {
          assertEquals(rateBps(often, 1, ap, slot), rateBps(seldom, 1, ap, slot));
          assertEquals(rateBps(often, 1, ap, slot), rateBps(others, 1, ap, slot));
        }
      }
    }
    assertEquals(rateBps(seldom, 3, 2, 60), rateBps(often, 3, 2, 60));
    assertEquals(rateBps(channel(DEFAULT, 1, 4, 3), 3, 2, 7), rateBps(often, 3, 2, 7), "back");
  }

  @Test
  void aCheckpointGoesOnWhereTheWalkWas() {
    ChannelModel channel = channel(DEFAULT, 2, 4, 3);
    for (int slot = 0; slot < 30; slot += 3) {
      rateBps(channel, 2, 1, slot);
    }
    ChannelModel restored = Copies.of(channel);
    for (int slot = 30; slot < 50; slot++) {
      assertEquals(rateBps(channel, 2, 1, slot), rateBps(restored, 2, 1, slot));
      assertEquals(rateBps(channel, 0, 0, slot), rateBps(restored, 0, 0, slot));
    }
  }

  @Test
  void walkingRatiosFallIntoOutageAndComeBack() {
    SnrPlugin.Options options = new SnrPlugin.Options(DEFAULT, 4, 10, 30, 15);
    ChannelModel channel = new SnrPlugin().create(options, Fakes.run(1, 1, 1));
    int slots = 20_000;
    int outages = 0;
    for (int slot = 0; slot < slots; slot++) {
      outages += rateBps(channel, 0, 0, slot) == 0 ? 1 : 0;
    }
    // A quarter of [10, 30]; the walk forgets at a rate of 0.18 a slot, hence 11 slots count as
    // one.
    assertEquals(0.25, (double) outages / slots, 4.5 * Math.sqrt(0.25 * 0.75 * 11 / slots));
  }

  @Test
  void whatDoesNotGoTogetherIsRefused() {
    assertEquals(
        "minDb (30) must be below maxDb (10), between which ratios walk",
        refusal(() -> new SnrPlugin.Options(DEFAULT, 1, 30, 10, -10)));
    assertEquals(
        "snrDb spans 10 to 30, but ratios walk between minDb (12.5) and maxDb (30)",
        refusal(() -> new SnrPlugin.Options(DEFAULT, 1, 12.5, 30, -10)));
    assertEquals(
        "snrDb: the matrix must have a row for each of 3 ESs (or APs), it has 1",
        refusal(() -> channel(Values.pairs(new double[][] {{11, 12}}), 0, 2, 3)));
    new SnrPlugin.Options(DEFAULT, 0, 30, 10, -10);
  }

  private static String refusal(Runnable call) {
    return assertThrows(IllegalArgumentException.class, call::run).getMessage();
  }
}
