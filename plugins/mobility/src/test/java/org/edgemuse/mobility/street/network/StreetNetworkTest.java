package org.edgemuse.mobility.street.network;

import static org.edgemuse.mobility.street.testing.Town.street;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Random;
import org.edgemuse.kernel.api.map.Street;
import org.edgemuse.kernel.api.map.Street.Direction;
import org.edgemuse.kernel.api.map.Street.Use;
import org.edgemuse.mobility.street.testing.Town;
import org.edgemuse.mobility.street.testing.TownRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StreetNetworkTest {
  private static final double NO_LIMIT = Double.NaN;

  private static StreetNetwork network(Traffic traffic, double joinM, Street... streets) {
    return StreetNetworks.of(new TownRun(Town.of(1000, streets), 1, 1), traffic, joinM, 10);
  }

  private static double lengthM(StreetNetwork network) {
    double sumM = 0;
    for (int piece = 0; piece < network.pieceCount(); piece++) {
      sumM += network.lengthM(network.arcOfPiece(piece));
    }
    return sumM;
  }

  @Test
  void streetsMeetInCommonPointsBeTheyEndsOrNot() {
    Street east = street(0, 50, 50, 50, 100, 50);
    Street north = street(50, 0, 50, 50, 50, 100);
    StreetNetwork cross = network(Traffic.FOOT, 0, east, north);
    assertEquals(5, cross.junctionCount());
    assertEquals(4, cross.pieceCount());
    assertEquals(8, cross.arcCount());
    assertEquals(List.of(), cross.repairs());
  }

  @Test
  void streetsThatCrossWithoutACommonPointDoNotMeet() {
    StreetNetwork bridge = network(Traffic.FOOT, 0, street(0, 50, 300, 50), street(50, 0, 50, 100));
    assertEquals(2, bridge.junctionCount());
    assertEquals(
        List.of(
            "streets: left out 1 of 2 pieces (100 m of 400 m), cut off from the rest for walkers"),
        bridge.repairs());
  }

  @Test
  void pointsBetweenJunctionsAreSegmentsOfOneArc() {
    StreetNetwork bent = network(Traffic.FOOT, 0, street(0, 0, 30, 40, 30, 100));
    assertEquals(2, bent.arcCount());
    assertEquals(4, bent.segmentCount());
    int back = bent.opposite(0);
    assertEquals(110, bent.lengthM(0), 1e-12);
    assertEquals(50, bent.segmentM(bent.firstSegment(0)), 1e-12);
    assertEquals(0.8, bent.north(bent.firstSegment(0)), 1e-12);
    assertEquals(60, bent.segmentM(bent.firstSegment(back)), 1e-12);
    assertEquals(-1, bent.north(bent.firstSegment(back)), 1e-12);
    assertEquals(30, bent.startXm(bent.firstSegment(back)));
    assertEquals(100, bent.startYm(bent.firstSegment(back)));
  }

  @Test
  void nearPointsAreMovedToTheEarliestAndCounted() {
    StreetNetwork joined =
        network(Traffic.FOOT, 0.5, street(0, 0, 100, 0), street(100.3, 0.3, 200, 0));
    assertEquals(3, joined.junctionCount());
    assertEquals(100, joined.junctionXm(1));
    assertEquals(
        List.of("streets: moved 1 of their points to an earlier one that is within 0.5 m"),
        joined.repairs());
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.01, 0.5, 3, 40})
  void cornersAreThoseThatComparingAllPointsFinds(double joinM) {
    Random random = new Random(3);
    Corners corners = new Corners(joinM);
    double[] xM = new double[600];
    double[] yM = new double[600];
    int count = 0;
    for (int point = 0; point < 600; point++) {
      double x = random.nextInt(5) == 0 && count > 0 ? xM[0] : random.nextDouble() * 60;
      double y = random.nextInt(5) == 0 && count > 0 ? yM[0] : random.nextDouble() * 60;
      int expected = 0;
      while (expected < count
          && Math.hypot(xM[expected] - x, yM[expected] - y) > Math.max(joinM, 1e-6)) {
        expected++;
      }
      if (expected == count) {
        xM[count] = x;
        yM[count++] = y;
      }
      assertEquals(expected, corners.at(x, y));
    }
    assertEquals(count, corners.count());
  }

  @Test
  void ringsGetASecondJunction() {
    StreetNetwork ring =
        network(
            Traffic.CAR, 0, street(Direction.FORWARD, Use.ANY, NO_LIMIT, 0, 0, 9, 0, 9, 9, 0, 0));
    assertEquals(2, ring.junctionCount());
    assertEquals(2, ring.arcCount());
    assertEquals(18 + Math.sqrt(162), lengthM(ring), 1e-9);
  }

  @Test
  void emptyAndDoubledStreetsAreLeftOutAndCounted() {
    StreetNetwork mended =
        network(
            Traffic.FOOT,
            0.5,
            street(0, 0, 100, 0),
            street(100, 0, 0, 0),
            street(50, 50, 50.1, 50),
            street(Direction.BOTH, Use.ANY, 9, 0, 0, 100, 0));
    assertEquals(2, mended.pieceCount());
    assertEquals(
        List.of(
            "streets: left out 1 of 4 streets, whose points all lie within 0.5 m of each other",
            "streets: moved 1 of their points to an earlier one that is within 0.5 m",
            "streets: left out 1 of 3 pieces, equal to another"),
        mended.repairs());
  }

  @Test
  void oneWayTrapsAreLeftOutForCarsAlone() {
    Street[] streets = {
      street(0, 0, 100, 0),
      street(100, 0, 100, 100),
      street(Direction.FORWARD, Use.ANY, NO_LIMIT, 100, 0, 200, 0),
      street(200, 0, 210, 0),
      street(500, 500, 520, 500),
      street(Direction.BOTH, Use.FOOT, NO_LIMIT, 100, 100, 100, 130)
    };
    assertEquals(
        List.of(
            "streets: left out 3 of 5 pieces (130 m of 330 m), cut off from the rest for cars, 2 of them by one-way streets"),
        network(Traffic.CAR, 0, streets).repairs());
    assertEquals(330, lengthM(network(Traffic.FOOT, 0, streets)) - 10, 1e-9);
  }

  @Test
  void streetsOfWhichTheMostPartIsCutOffAreRefused() {
    Street[] apart = {
      street(0, 0, 100, 0), street(200, 0, 280, 0), street(300, 0, 380, 0), street(9, 9, 20, 9)
    };
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> network(Traffic.FOOT, 0, apart));
    assertEquals(
        "streets: would leave out 3 of 4 pieces (171 m of 271 m), cut off from the rest for walkers; at least"
            + " half of their length must hang together. Streets meet where they have a point in"
            + " common: see joinM",
        refused.getMessage());
    Street alone = street(Direction.FORWARD, Use.ANY, NO_LIMIT, 0, 0, 100, 0);
    assertThrows(IllegalArgumentException.class, () -> network(Traffic.CAR, 0, alone));
  }

  @Test
  void whatIsMissingOrWrongIsSaid() {
    assertMessage(
        "streets: cars may use none of the map's 1 pieces of streets",
        () -> network(Traffic.CAR, 0, street(Direction.BOTH, Use.FOOT, NO_LIMIT, 0, 0, 9, 9)));
    assertMessage("streets: the scenario's map has none", () -> network(Traffic.CAR, 0));
    assertMessage(
        "streets: the scenario has no map, from which streets would come",
        () -> StreetNetworks.of(new TownRun(null, 1, 1), Traffic.FOOT, 0, 1));
    assertMessage(
        "streets: street 1 of the map, counted from 0, has a point at (1001, 5), outside the area of"
            + " 1000 m x 1000 m",
        () -> network(Traffic.FOOT, 0, street(0, 0, 9, 9), street(0, 0, 1001, 5)));
    assertMessage(
        "streets: street 0 of the map, counted from 0, has the speed 0 m/s, must be above 0 and at"
            + " most 100000 m/s",
        () -> network(Traffic.FOOT, 0, street(Direction.BOTH, Use.ANY, 0, 0, 0, 9, 9)));
  }

  private static void assertMessage(String message, Executable makes) {
    assertEquals(message, assertThrows(IllegalArgumentException.class, makes).getMessage());
  }

  @Test
  void runsWithEqualStreetsShareOneNetworkAndRestoredOnesToo() throws Exception {
    StreetNetwork one =
        StreetNetworks.of(new TownRun(Town.random(8, 50, 300), 1, 1), Traffic.CAR, 0.5, 9);
    TownRun again = new TownRun(Town.random(8, 50, 300), 1, 1);
    assertSame(one, StreetNetworks.of(again, Traffic.CAR, 0.5, 9));
    assertEquals(one.repairs(), again.reports());
    assertNotSame(one, StreetNetworks.of(again, Traffic.CAR, 0.5, 8));
    assertNotSame(one, StreetNetworks.of(again, Traffic.CAR, 0.4, 9));
    assertNotSame(one, StreetNetworks.of(again, Traffic.FOOT, 0.5, 9));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(one);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertSame(one, in.readObject());
    }
  }

  @ParameterizedTest
  @EnumSource
  void nearestPointIsAsNearAsAnySegmentTriedOneByOne(Traffic traffic) {
    Town town = Town.random(4, 120, 500);
    StreetNetwork network = StreetNetworks.of(new TownRun(town, 1, 1), traffic, 0, 10);
    Random random = new Random(4);
    for (int n = 0; n < 300; n++) {
      double x = random.nextDouble() * 500;
      double y = random.nextDouble() * 500;
      StreetPoint point = network.nearest(x, y);
      double foundM = awayM(network, point.segment(), point.alongM(), x, y);
      double leastM = Double.POSITIVE_INFINITY;
      for (int segment = 0; segment < network.segmentCount(); segment++) {
        double dx = x - network.startXm(segment);
        double dy = y - network.startYm(segment);
        double alongM = dx * network.east(segment) + dy * network.north(segment);
        double insideM = Math.max(0, Math.min(alongM, network.segmentM(segment)));
        leastM = Math.min(leastM, awayM(network, segment, insideM, x, y));
      }
      assertEquals(leastM, foundM, 1e-9);
    }
  }

  private static double awayM(
      StreetNetwork network, int segment, double alongM, double x, double y) {
    return Math.hypot(
        network.startXm(segment) + network.east(segment) * alongM - x,
        network.startYm(segment) + network.north(segment) * alongM - y);
  }
}
