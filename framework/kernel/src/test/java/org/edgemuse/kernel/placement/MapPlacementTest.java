package org.edgemuse.kernel.placement;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.kernel.api.world.Placement;
import org.edgemuse.kernel.testing.FakeMap;
import org.edgemuse.kernel.testing.Fakes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MapPlacementTest {
  private static final double[] SITES_X = {100, 900, 110, 500, 120};
  private static final double[] SITES_Y = {100, 900, 110, 480, 120};
  private static final FakeMap MAP =
      new FakeMap()
          .with("sites", SITES_X, SITES_Y)
          .with("users", new double[] {1, 2}, new double[] {3, 4});

  private static Placement placement(FakeMap map, @Nullable String points, Pick pick) {
    return new MapPlugin().create(new MapPlugin.Options(points, pick), Fakes.run(map, 1, 1, 1));
  }

  private static double[] x(Placement placement, String population, int count) {
    double[] xM = new double[count];
    placement.place(population, xM, new double[count]);
    return xM;
  }

  private static String refusal(FakeMap map, @Nullable String points, String who, int count) {
    Placement placement = placement(map, points, Pick.FIRST);
    return assertThrows(
            IllegalArgumentException.class,
            () -> placement.place(who, new double[count], new double[count]))
        .getMessage();
  }

  @Test
  void everyPopulationStandsAtPointsThatSuitIt() {
    Placement placement = placement(MAP, null, Pick.FIRST);
    double[] xM = new double[3];
    double[] yM = new double[3];
    placement.place("ap", xM, yM);
    assertArrayEquals(new double[] {100, 900, 110}, xM);
    assertArrayEquals(new double[] {100, 900, 110}, yM);
    assertArrayEquals(new double[] {1, 2}, x(placement, "ue", 2));
    assertArrayEquals(new double[] {100, 900}, x(placement, "es", 2));
    FakeMap served = MAP.with("servers", new double[] {7, 8}, new double[] {7, 8});
    assertArrayEquals(new double[] {7}, x(placement(served, null, Pick.FIRST), "es", 1));
    assertArrayEquals(new double[] {7}, x(placement(served, "servers", Pick.FIRST), "ap", 1));
  }

  @Test
  void fewerPointsThanMembers_areCounted() {
    assertEquals(
        "accessPoints.count (200) is more than the 5 points of sites.csv",
        refusal(MAP, null, "ap", 200));
    assertEquals(
        "userEquipments.count (3) is more than the 2 points of users.csv",
        refusal(MAP, null, "ue", 3));
    assertEquals(
        "edgeServers.count (6) is more than the 5 points of sites.csv",
        refusal(MAP, null, "es", 6));
  }

  @Test
  void pointsThatTheMapLacks_areRefusedWithThoseItHas() {
    assertEquals(
        "The map has no points 'shops'; it has sites, users", refusal(MAP, "shops", "ap", 1));
    assertEquals(
        "The map has no points 'sites'; it has none at all", refusal(new FakeMap(), null, "ap", 1));
  }

  @Test
  void withoutAMap_thePlacementIsRefused() {
    MapPlugin.Options options = new MapPlugin.Options(null, Pick.FIRST);
    assertEquals(
        "Placement 'map' needs a map: the scenario's key map says which",
        assertThrows(
                IllegalArgumentException.class,
                () -> new MapPlugin().create(options, Fakes.run(1, 1, 1)))
            .getMessage());
  }

  @Test
  void spreadPoints_beginInTheMiddleAndGoToTheFarthest() {
    // Their centre of gravity is at (346, 342): (500, 480) is the nearest to it.
    assertArrayEquals(
        new double[] {500, 900, 100, 120, 110}, x(placement(MAP, null, Pick.SPREAD), "ap", 5));
  }

  @Test
  void spreadPoints_takeEachOnceAlsoWhereSeveralCoincide() {
    FakeMap map = new FakeMap().with("sites", new double[] {5, 5, 5, 9}, new double[4]);
    double[] xM = x(placement(map, null, Pick.SPREAD), "ap", 4);
    Arrays.sort(xM);
    assertArrayEquals(new double[] {5, 5, 5, 9}, xM);
  }

  @Test
  void spreadPoints_areEachTheFarthestFromThoseBefore_byBruteForce() {
    Draws draws = Draws.of(4, "test");
    double[] xM = IntStream.range(0, 60).mapToDouble(i -> draws.uniform(i, 0, 0)).toArray();
    double[] yM = IntStream.range(0, 60).mapToDouble(i -> draws.uniform(i, 0, 1)).toArray();
    int[] order = SpreadOrder.of(xM, yM, 60);
    List<Integer> taken = new ArrayList<>(List.of(order[0]));
    for (int i = 1; i < 60; i++) {
      double chosen = away(xM, yM, order[i], taken);
      for (int other = 0; other < 60; other++) {
        double free = taken.contains(other) ? 0 : away(xM, yM, other, taken);
        assertFalse(free > chosen, other + " is farther than the " + i + "th");
      }
      taken.add(order[i]);
    }
  }

  private static double away(double[] xM, double[] yM, int point, List<Integer> taken) {
    return taken.stream()
        .mapToDouble(other -> Math.hypot(xM[point] - xM[other], yM[point] - yM[other]))
        .min()
        .orElseThrow();
  }

  @Test
  void randomPoints_areDistinct_differByPopulation_andStayWhenMoreAreWanted() {
    double[] manyX = IntStream.range(0, 400).mapToDouble(i -> i).toArray();
    FakeMap map = new FakeMap().with("sites", manyX, new double[400]);
    Placement placement = placement(map, "sites", Pick.RANDOM);
    double[] aps = x(placement, "ap", 300);
    assertEquals(300, Arrays.stream(aps).distinct().count());
    assertArrayEquals(Arrays.copyOf(aps, 20), x(placement, "ap", 20));
    assertFalse(Arrays.equals(aps, x(placement, "es", 300)));
    assertFalse(Arrays.equals(aps, Arrays.copyOf(manyX, 300)));
  }
}
