package org.edgemuse.kernel.radio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.edgemuse.kernel.api.world.ChannelModel;
import org.edgemuse.kernel.testing.Fakes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShannonChannelTest {
  private static final double POWER_W = 0.2;
  private static final double BANDWIDTH_HZ = 6e6;

  private static ChannelModel channel(double exponent, @Nullable Rayleigh rayleigh) {
    return new ShannonPlugin()
        .create(new ShannonPlugin.Options(exponent, -174, null, rayleigh), Fakes.run(1, 1, 1));
  }

  private static double snr(double distanceM) {
    double noiseW = Math.pow(10, -17.4) * 1e-3 * BANDWIDTH_HZ;
    return POWER_W / Math.pow(distanceM, 4) / noiseW;
  }

  @ParameterizedTest
  @CsvSource({"50, 20.4", "100, 16.4", "250, 11.1", "500, 7.1", "1000, 3.2"})
  void spectralEfficiencyIsThatOfTheSource(double distanceM, double bitPerSPerHz) {
    double rateBps =
        channel(4, null).rateBps(0, 0, distanceM, BANDWIDTH_HZ, POWER_W, Fakes.moment(0));
    assertEquals(bitPerSPerHz, rateBps / BANDWIDTH_HZ, 0.05);
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 1.5, 2, 3, 3.7, 4})
  void rateFollowsTheFormulaForAnyExponent(double exponent) {
    double noiseW = Math.pow(10, -17.4) * 1e-3 * BANDWIDTH_HZ;
    for (double distanceM = 1; distanceM < 2000; distanceM *= 1.7) {
      double snr = POWER_W * Math.pow(distanceM, -exponent) / noiseW;
      double expectedBps = BANDWIDTH_HZ * Math.log(1 + snr) / Math.log(2);
      assertEquals(
          expectedBps,
          channel(exponent, null).meanRateBps(0, 0, distanceM, BANDWIDTH_HZ, POWER_W),
          1e-9 * expectedBps);
    }
  }

  @Test
  void channelWithoutFadingStaysTheSame() {
    ChannelModel channel = channel(4, null);
    assertFalse(channel.fades());
    double mean = channel.meanRateBps(3, 2, 77, BANDWIDTH_HZ, POWER_W);
    assertEquals(mean, channel.rateBps(3, 2, 77, BANDWIDTH_HZ, POWER_W, Fakes.moment(5)));
  }

  @ParameterizedTest
  @ValueSource(doubles = {1000, 2000, 3500})
  void outageHasTheProbabilityOfAWeakExponentialGain(double distanceM) {
    ChannelModel channel = channel(4, new Rayleigh(0));
    int slots = 40_000;
    int outages = 0;
    for (int t = 0; t < slots; t++) {
      if (channel.rateBps(4, 1, distanceM, BANDWIDTH_HZ, POWER_W, Fakes.moment(t)) == 0) {
        outages++;
      }
    }
    double expected = 1 - Math.exp(-1 / snr(distanceM));
    double sd = Math.sqrt(expected * (1 - expected) / slots);
    assertEquals(expected, (double) outages / slots, 4 * sd);
  }

  @Test
  void gainsAreExponentialOfMeanOneAndFreshForEachUeApAndSlot() {
    ChannelModel channel = channel(4, new Rayleigh(-300));
    assertTrue(channel.fades());
    double distanceM = 400;
    int above = 0;
    double sum = 0;
    double neighbours = 0;
    double before = 1;
    int count = 0;
    for (int t = 0; t < 100; t++) {
      for (int ue = 0; ue < 20; ue++) {
        for (int ap = 0; ap < 20; ap++) {
          double rate = channel.rateBps(ue, ap, distanceM, BANDWIDTH_HZ, POWER_W, Fakes.moment(t));
          double gain = (Math.pow(2, rate / BANDWIDTH_HZ) - 1) / snr(distanceM);
          sum += gain;
          neighbours += (gain - 1) * (before - 1);
          before = gain;
          above += gain > 2 ? 1 : 0;
          count++;
        }
      }
    }
    double tail = Math.exp(-2);
    assertEquals(1, sum / count, 4 / Math.sqrt(count));
    assertEquals(tail, (double) above / count, 4 * Math.sqrt(tail * (1 - tail) / count));
    assertEquals(0, neighbours / count, 4 / Math.sqrt(count), "correlation of adjacent gains");
  }

  @Test
  void fadedMeanRateIsTheRateWithoutFading() {
    assertEquals(
        channel(4, null).meanRateBps(0, 0, 300, BANDWIDTH_HZ, POWER_W),
        channel(4, new Rayleigh(-10)).meanRateBps(0, 0, 300, BANDWIDTH_HZ, POWER_W));
  }

  private static ChannelModel limited(double exponent, double minSnrDb) {
    return new ShannonPlugin()
        .create(new ShannonPlugin.Options(exponent, -174, minSnrDb, null), Fakes.run(1, 1, 1));
  }

  /** The largest distance at which the rate without limit is that of the least ratio, or more. */
  private static double bisectedM(double exponent, double minSnrDb, double powerW) {
    double leastBps = BANDWIDTH_HZ * Math.log(1 + Math.pow(10, minSnrDb / 10)) / Math.log(2);
    ChannelModel open = channel(exponent, null);
    double within = 1;
    double beyond = 1e9;
    for (int i = 0; i < 200; i++) {
      double middle = (within + beyond) / 2;
      boolean served = open.meanRateBps(0, 0, middle, BANDWIDTH_HZ, powerW) >= leastBps;
      within = served ? middle : within;
      beyond = served ? beyond : middle;
    }
    return within;
  }

  @ParameterizedTest
  @CsvSource({"2, 20, 0.2", "4, -5, 0.2", "4, 30, 1", "3.5, 10, 0.01", "3.7, 0, 2", "2.2, 60, 5"})
  void reachIsWhereTheRatioFallsToTheLeast(double exponent, double minSnrDb, double powerW) {
    double expectedM = bisectedM(exponent, minSnrDb, powerW);
    ChannelModel channel = limited(exponent, minSnrDb);
    assertEquals(expectedM, channel.reachM(BANDWIDTH_HZ, powerW), 1e-8 * expectedM);
    assertTrue(channel.reachM(BANDWIDTH_HZ / 2, powerW) > expectedM, "less bandwidth, less noise");
  }

  @Test
  void reachHasNoEndWithoutALeastRatio_orWithoutPathLoss() {
    assertEquals(Double.POSITIVE_INFINITY, channel(4, null).reachM(BANDWIDTH_HZ, POWER_W));
    assertEquals(Double.POSITIVE_INFINITY, limited(0, 30).reachM(BANDWIDTH_HZ, POWER_W));
  }

  @Test
  void aRatioThatNobodyHasReachesNobody() {
    assertEquals(0, limited(4, 200).reachM(BANDWIDTH_HZ, POWER_W));
    assertEquals(0, limited(0, 200).reachM(BANDWIDTH_HZ, POWER_W));
  }
}
