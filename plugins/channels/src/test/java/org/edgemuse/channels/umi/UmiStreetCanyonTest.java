package org.edgemuse.channels.umi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.TreeSet;
import org.edgemuse.kernel.api.world.ChannelModel;
import org.edgemuse.kernel.config.ConfigException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UmiStreetCanyonTest {
  private static final double BANDWIDTH_HZ = 20e6;
  private static final double POWER_W = 1;

  private static double rateBps(ChannelModel channel, Street street, int ue, int ap) {
    return channel.meanRateBps(ue, ap, street.distanceM(ue, ap), BANDWIDTH_HZ, POWER_W);
  }

  /** 30 dBm are sent, and a noise figure of 9 dB is on top of -174 dBm/Hz. */
  @ParameterizedTest
  @CsvSource({"always, 1000, 119.153067966", "never, 1000, 139.889203142"})
  void rateIsShannonsOfTheLinkBudget(String lineOfSight, double distanceM, double lossDb) {
    Street street = Street.of(1);
    street.ueXm()[0] = distanceM;
    ChannelModel channel = street.channel(Map.of("lineOfSight", lineOfSight));
    double snrDb = 30 - lossDb - (-174 + 10 * Math.log10(20e6) + 9);
    double expectedBps = 20e6 * Math.log(1 + Math.pow(10, snrDb / 10)) / Math.log(2);
    assertEquals(expectedBps, rateBps(channel, street, 0, 0), 1e-8 * expectedBps);
  }

  @Test
  void gainsAndNoiseMoveTheRatioByWhatTheyAre() {
    Street street = Street.of(1);
    street.ueXm()[0] = 300;
    double plain = rateBps(street.channel(Map.of("lineOfSight", "never")), street, 0, 0);
    double gained =
        rateBps(
            street.channel(
                Map.of(
                    "lineOfSight",
                    "never",
                    "antennaGainDb",
                    8,
                    "noiseFigureDb",
                    12,
                    "noiseDbmPerHz",
                    -169)),
            street,
            0,
            0);
    assertEquals(plain, gained, 1e-9 * plain);
  }

  @Test
  void uesAtOnePlaceHaveOneRateAndPlacesDiffer() {
    Street street = Street.of(2);
    ChannelModel channel = street.channel(Map.of("shadowing", true));
    TreeSet<Double> rates = new TreeSet<>();
    for (int metre = 0; metre < 5000; metre += 25) {
      street.ueXm()[0] = metre;
      street.ueXm()[1] = metre;
      for (int ap = 0; ap < street.apCount(); ap++) {
        assertEquals(rateBps(channel, street, 0, ap), rateBps(channel, street, 1, ap));
      }
      rates.add(rateBps(channel, street, 0, 12));
    }
    assertEquals(200, rates.size());
  }

  @Test
  void ratesHangOnThePlaceAndNotOnTheWayThere() {
    Street street = Street.of(1);
    ChannelModel channel = street.channel(Map.of("shadowing", true));
    street.ueXm()[0] = 777;
    double before = rateBps(channel, street, 0, 3);
    street.ueXm()[0] = 779;
    assertNotEquals(before, rateBps(channel, street, 0, 3));
    street.ueXm()[0] = 777;
    assertEquals(before, rateBps(channel, street, 0, 3));
    assertEquals(before, rateBps(street.channel(Map.of("shadowing", true)), street, 0, 3));
    Street other = new Street(2, street.ueXm());
    assertNotEquals(before, rateBps(other.channel(Map.of("shadowing", true)), other, 0, 3));
    assertFalse(channel.fades());
  }

  /** Apart from the change between line of sight and none, which is the path loss's own. */
  @Test
  void walkingOneCentimetreChangesTheLossLittle() {
    Street street = Street.of(1);
    for (String lineOfSight : new String[] {"always", "never"}) {
      UmiStreetCanyon channel =
          (UmiStreetCanyon) street.channel(Map.of("shadowing", true, "lineOfSight", lineOfSight));
      double before = Double.NaN;
      for (int step = 0; step < 50_000; step++) {
        street.ueXm()[0] = 20 + 0.01 * step;
        double lossDb = channel.lossDb(0, 0, street.distanceM(0, 0));
        assertFalse(Math.abs(lossDb - before) > 0.1, lineOfSight + " at " + street.ueXm()[0]);
        before = lossDb;
      }
    }
  }

  @Test
  void lineOfSightComesAndGoesOverTensOfMetres() {
    Street street = Street.of(1);
    UmiStreetCanyon channel = (UmiStreetCanyon) street.channel(Map.of());
    PathLoss loss = new PathLoss(3.5, 10, 1.5, Nlos.STANDARD);
    int changes = 0;
    int metres = 0;
    boolean before = true;
    for (int ap = 0; ap < street.apCount(); ap++) {
      for (int metre = 20; metre < 120; metre++) {
        street.ueXm()[0] = street.apXm(ap) + metre;
        double lossDb = channel.lossDb(0, ap, metre);
        boolean sees = lossDb == loss.db(true, metre);
        assertTrue(sees || lossDb == loss.db(false, metre));
        changes += metre > 20 && sees != before ? 1 : 0;
        metres++;
        before = sees;
      }
    }
    assertTrue(changes > 0 && metres / changes > 30, changes + " changes in " + metres + " m");
  }

  @Test
  void beyondFiveKilometresNothingGetsThrough() {
    Street street = Street.of(1);
    ChannelModel channel = street.channel(Map.of());
    assertEquals(5000, channel.reachM());
    assertTrue(channel.meanRateBps(0, 0, 5000, BANDWIDTH_HZ, POWER_W) > 0);
    assertEquals(0, channel.meanRateBps(0, 0, 5000.01, BANDWIDTH_HZ, POWER_W));
  }

  @Test
  void channelThatWasShownNoPlacesSaysSo() {
    ChannelModel channel =
        new UmiStreetCanyon(
            new PathLoss(3.5, 10, 1.5, Nlos.STANDARD),
            new Sight(LineOfSight.DRAWN, Street.of(1).draws("test")),
            null,
            200,
            null,
            new LinkMemo(1));
    assertThrows(
        IllegalStateException.class, () -> channel.meanRateBps(0, 0, 100, BANDWIDTH_HZ, POWER_W));
  }

  @ParameterizedTest
  @CsvSource({
    "carrierGHz, 0.4",
    "carrierGHz, 101",
    "ueHeightM, 1.4",
    "ueHeightM, 23",
    "apHeightM, 1",
    "noiseFigureDb, -1",
    "lineOfSight, sometimes",
    "nlos, none"
  })
  void optionsOutsideTheStandardsRangesAreRefused(String key, String value) {
    Map<String, Object> wrong =
        Map.of(key, Character.isLetter(value.charAt(0)) ? value : Double.valueOf(value));
    String message =
        assertThrows(ConfigException.class, () -> Street.of(1).channel(wrong)).getMessage();
    assertTrue(message.contains(key), message);
  }

  /** By bisection in the test's own words: where 30 dBm less the loss is the least ratio. */
  @ParameterizedTest
  @CsvSource({"always, 10", "never, 10", "never, 0", "drawn, 5"})
  void leastRatioBoundsReach(String lineOfSight, double minSnrDb) {
    Street street = Street.of(1);
    ChannelModel channel = street.channel(Map.of("lineOfSight", lineOfSight, "minSnrDb", minSnrDb));
    PathLoss loss = new PathLoss(3.5, 10, 1.5, Nlos.STANDARD);
    double reachM = channel.reachM(BANDWIDTH_HZ, POWER_W);
    double snrDb =
        30 - loss.db(!lineOfSight.equals("never"), reachM) - (-174 + 10 * Math.log10(20e6) + 9);
    assertEquals(minSnrDb, snrDb, 1e-6);
  }

  @ParameterizedTest
  @CsvSource({"drawn, true", "drawn, false", "always, true", "never, true"})
  void apsReachWhereTheirOwnRatioSufficesAndNeverFartherThanTheySay(
      String lineOfSight, boolean shadowing) {
    Street street = Street.of(1);
    ChannelModel channel =
        street.channel(Map.of("lineOfSight", lineOfSight, "shadowing", shadowing, "minSnrDb", 12));
    double reachM = channel.reachM(BANDWIDTH_HZ, POWER_W);
    double leastBps = BANDWIDTH_HZ * Math.log(1 + Math.pow(10, 1.2)) / Math.log(2);
    int reached = 0;
    int asked = 0;
    for (int metre = 0; metre < 5000; metre += 3) {
      street.ueXm()[0] = metre;
      for (int ap = 0; ap < street.apCount(); ap++) {
        double distanceM = street.distanceM(0, ap);
        boolean reaches = channel.reaches(0, ap, distanceM, BANDWIDTH_HZ, POWER_W);
        assertEquals(rateBps(channel, street, 0, ap) >= leastBps, reaches);
        assertTrue(!reaches || distanceM <= reachM);
        reached += reaches ? 1 : 0;
        asked++;
      }
    }
    assertTrue(reached > 0 && reached < asked, reached + " of " + asked);
  }

  @Test
  void reachIsFiveKilometresOrNothingAtTheEnds() {
    Street street = Street.of(1);
    assertEquals(5000, street.channel(Map.of()).reachM(BANDWIDTH_HZ, POWER_W));
    assertEquals(5000, street.channel(Map.of("minSnrDb", -100)).reachM(BANDWIDTH_HZ, POWER_W));
    assertEquals(0, street.channel(Map.of("minSnrDb", 100)).reachM(BANDWIDTH_HZ, POWER_W));
    ChannelModel channel = street.channel(Map.of("minSnrDb", -100));
    assertFalse(channel.reaches(0, 0, 5001, BANDWIDTH_HZ, POWER_W));
    assertEquals("minSnrDb (-100)", channel.reachRule());
  }

  /** Losses kept of links must not show: more links than there is room for, in turns. */
  @Test
  void lossesDoNotHangOnWhatIsKeptOfLinks() {
    Street many = Street.of(5000);
    for (int ue = 0; ue < many.ueCount(); ue++) {
      many.ueXm()[ue] = ue;
    }
    ChannelModel channel = many.channel(Map.of("shadowing", true));
    Street one = Street.of(1);
    ChannelModel fresh = one.channel(Map.of("shadowing", true));
    for (int round = 0; round < 2; round++) {
      for (int ue = 0; ue < many.ueCount(); ue++) {
        one.ueXm()[0] = ue;
        for (int ap = 0; ap < many.apCount(); ap++) {
          assertEquals(rateBps(fresh, one, 0, ap), rateBps(channel, many, ue, ap));
        }
      }
    }
  }
}
