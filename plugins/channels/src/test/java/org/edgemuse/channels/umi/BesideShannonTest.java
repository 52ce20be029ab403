package org.edgemuse.channels.umi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.edgemuse.kernel.api.world.ChannelModel;
import org.edgemuse.kernel.radio.ShannonPlugin;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of the README: the street canyon beside the channel with a path-loss exponent. */
class BesideShannonTest {
  private static final double BANDWIDTH_HZ = 20e6;
  private static final double POWER_W = 1;
  private static final double BIT_PER_MBIT = 1e6;

  @ParameterizedTest
  @CsvSource({
    "50, 0.520, 79.1, 94.2, 285.0, 184.8, 418.8",
    "100, 0.231, 85.3, 104.6, 243.7, 115.8, 338.8",
    "250, 0.073, 95.1, 118.6, 178.8, 33.2, 233.0",
    "500, 0.036, 107.1, 129.3, 99.8, 5.0, 153.2",
    "1000, 0.018, 119.2, 139.9, 30.9, 0.5, 75.2"
  })
  void tableIsThatOfTheReadme(
      double distanceM,
      double probability,
      double losDb,
      double nlosDb,
      double losMbps,
      double nlosMbps,
      double shannonMbps) {
    PathLoss loss = new PathLoss(3.5, 10, 1.5, Nlos.STANDARD);
    assertEquals(probability, LosProbability.at(distanceM), 5e-4);
    assertEquals(losDb, loss.db(true, distanceM), 0.05);
    assertEquals(nlosDb, loss.db(false, distanceM), 0.05);
    Street street = Street.of(1);
    assertEquals(losMbps, mbps(street.channel(Map.of("lineOfSight", "always")), distanceM), 0.05);
    assertEquals(nlosMbps, mbps(street.channel(Map.of("lineOfSight", "never")), distanceM), 0.05);
    ChannelModel shannon =
        new ShannonPlugin().create(new ShannonPlugin.Options(4, -174, null, null), street);
    assertEquals(shannonMbps, mbps(shannon, distanceM), 0.05);
  }

  private static double mbps(ChannelModel channel, double distanceM) {
    return channel.meanRateBps(0, 0, distanceM, BANDWIDTH_HZ, POWER_W) / BIT_PER_MBIT;
  }
}
