package org.edgemuse.mobility.street;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.edgemuse.kernel.api.map.Street;
import org.edgemuse.kernel.api.map.Street.Direction;
import org.edgemuse.kernel.api.map.Street.Use;
import org.edgemuse.kernel.api.plugin.NoOptions;
import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.kernel.api.world.MobilityModel;
import org.edgemuse.kernel.config.Binder;
import org.edgemuse.kernel.config.Nodes;
import org.edgemuse.kernel.values.Values;
import org.edgemuse.mobility.street.network.StreetNetwork;
import org.edgemuse.mobility.street.network.StreetNetworks;
import org.edgemuse.mobility.street.network.Traffic;
import org.edgemuse.mobility.street.route.Planning;
import org.edgemuse.mobility.street.route.Router;
import org.edgemuse.mobility.street.testing.Town;
import org.edgemuse.mobility.street.testing.TownRun;
import org.edgemuse.mobility.street.trip.Trips;
import org.edgemuse.mobility.street.trip.UniformPlugin;
import org.edgemuse.testkit.Worlds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StreetTravelTest {

  private static MobilityModel streets(TownRun run, Map<String, Object> options) {
    StreetsPlugin.Options bound =
        new Binder(Worlds.plugins()).bind(Nodes.of(options), StreetsPlugin.Options.class);
    return new StreetsPlugin().create(bound, run);
  }

  private static double[] places(TownRun run) {
    double[] places = new double[2 * run.ueCount()];
    for (int ue = 0; ue < run.ueCount(); ue++) {
      places[2 * ue] = run.xM(ue);
      places[2 * ue + 1] = run.yM(ue);
    }
    return places;
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.5, 1})
  void uesAreOnStreetsAndNoFasterThanTheirSpeeds(double cars) {
    Town town = Town.random(6, 90, 600);
    TownRun run = new TownRun(town, 40, 2);
    MobilityModel model =
        streets(run, Map.of("cars", cars, "walkMps", 5, "joinM", 0, "carKmh", 36));
    run.step(model);
    double topM = 2 * (cars == 0 ? 5 : 25);
    boolean fast = false;
    for (int slot = 0; slot < 400; slot++) {
      double[] before = places(run);
      run.step(model);
      double[] after = places(run);
      for (int ue = 0; ue < 40; ue++) {
        double movedM =
            Math.hypot(after[2 * ue] - before[2 * ue], after[2 * ue + 1] - before[2 * ue + 1]);
        assertTrue(movedM <= topM + 1e-9, "moved " + movedM);
        assertTrue(town.awayM(run.xM(ue), run.yM(ue)) < 1e-6);
        fast |= movedM > 10 + 1e-9;
      }
    }
    assertEquals(cars > 0, fast);
  }

  @Test
  void nobodyDrivesAgainstAOneWayStreetWhereWalkersDo() {
    // Two one-way streets around a block, and one that cars may not enter.
    Town town =
        Town.of(
            100,
            Town.street(Direction.FORWARD, Use.ANY, Double.NaN, 10, 10, 90, 10, 90, 90),
            Town.street(Direction.BACKWARD, Use.ANY, Double.NaN, 10, 10, 10, 90, 90, 90),
            Town.street(Direction.BOTH, Use.ANY, Double.NaN, 10, 10, 10, 5),
            Town.street(Direction.BOTH, Use.ANY, Double.NaN, 90, 90, 90, 95));
    assertEquals(0, stepsAgainst(town, 1));
    assertTrue(stepsAgainst(town, 0) > 100);
  }

  /** Counts steps down the east side or up the west side of the block. */
  private static int stepsAgainst(Town town, double cars) {
    TownRun run = new TownRun(town, 30, 1);
    MobilityModel model = streets(run, Map.of("cars", cars, "walkMps", 3, "carKmh", 10.8));
    run.step(model);
    int against = 0;
    for (int slot = 0; slot < 500; slot++) {
      double[] before = places(run);
      run.step(model);
      for (int ue = 0; ue < 30; ue++) {
        double upM = run.yM(ue) - before[2 * ue + 1];
        boolean inside = run.yM(ue) > 10 && run.yM(ue) < 90 && before[2 * ue + 1] > 10;
        boolean east = run.xM(ue) == 90 && before[2 * ue] == 90 && inside;
        boolean west = run.xM(ue) == 10 && before[2 * ue] == 10 && inside;
        against += east && upM < 0 || west && upM > 0 && before[2 * ue + 1] < 90 ? 1 : 0;
      }
    }
    return against;
  }

  @Test
  void slotsAreSpentToTheLastMetreAcrossJunctionsAndTrips() {
    // Along one line all distances are lengths of ways, but for turns at ends of trips.
    Street[] line = new Street[20];
    for (int i = 0; i < line.length; i++) {
      line[i] = Town.street(7 * i, 0, 7 * i + 3, 0, 7 * i + 7, 0);
    }
    TownRun run = new TownRun(Town.of(140, line), 1, 1);
    MobilityModel model = streets(run, Map.of("walkMps", 5));
    run.step(model);
    double[] turns = new double[3];
    for (int slot = 0; slot < 3000; slot++) {
      double before = run.xM(0);
      run.step(model);
      double movedM = Math.abs(run.xM(0) - before);
      assertTrue(movedM <= 5 + 1e-9, "moved " + movedM);
      turns[movedM > 5 - 1e-9 ? 0 : 1]++;
      // A turn within the slot happens at a junction: there and back is 5 m.
      double atM = (run.xM(0) + before + 5) / 2;
      double otherM = (run.xM(0) + before - 5) / 2;
      boolean junction = isMultipleOf7(atM) || isMultipleOf7(otherM);
      assertTrue(movedM > 5 - 1e-9 || junction, "turned between junctions: " + before);
    }
    assertTrue(turns[0] > 2000 && turns[1] > 50, Arrays.toString(turns));
  }

  private static boolean isMultipleOf7(double atM) {
    return Math.abs(atM / 7 - Math.rint(atM / 7)) < 1e-9;
  }

  /** Trips between the ends of a street of 100 m, after pauses of 7.25 s. */
  private record ToAndFro() implements Trips {
    @Override
    public int destination(int ue, int trip, int from, int home) {
      return 1 - from;
    }
  }

  @Test
  void arrivalsAreWhenLengthsSpeedsAndPausesSay() {
    TownRun run = new TownRun(Town.of(100, Town.street(0, 0, 40, 0, 100, 0)), 1, 1);
    run.put(0, 0, 0);
    StreetNetwork network = StreetNetworks.of(run, Traffic.FOOT, 0, 1);
    Way way = new Way(network, Router.of(network, 1), new ToAndFro(), false);
    double speedMps = 3.7;
    double pauseS = 7.25;
    MobilityModel model =
        new StreetTravel(
            new Way[] {way},
            new double[] {speedMps},
            Values.constant(pauseS),
            Draws.of(1, "pause"),
            run.area(),
            run.slotS());
    double cycleS = pauseS + 100 / speedMps;
    for (int slot = 1; slot <= 5000; slot++) {
      run.step(model);
      double cycles = slot / cycleS;
      double intoS = (cycles - Math.floor(cycles)) * cycleS;
      double goneM = Math.max(0, (intoS - pauseS) * speedMps);
      double expected = (long) Math.floor(cycles) % 2 == 0 ? goneM : 100 - goneM;
      assertEquals(expected, run.xM(0), 1e-6, "slot " + slot);
    }
  }

  @Test
  void firstStepLeadsToTheNearestStreetAndTheBetterWayAlongIt() {
    Town town = Town.of(100, Town.street(0, 50, 100, 50));
    TownRun run = new TownRun(town, 2, 1);
    run.put(0, 30, 20);
    run.put(1, 80, 99);
    StreetNetwork network = StreetNetworks.of(run, Traffic.FOOT, 0, 1);
    Way way = new Way(network, Router.of(network, 2), new ToAndFro(), false);
    MobilityModel model =
        new StreetTravel(
            new Way[] {way, way},
            new double[] {5, 5},
            Values.constant(0),
            Draws.of(1, "pause"),
            run.area(),
            run.slotS());
    run.step(model);
    // The nearest junctions are their homes, from which they are sent to the other end.
    assertArrayEquals(new double[] {35, 50, 75, 50}, places(run), 1e-9);
  }

  @Test
  void plansAndTreesLeadTheSameWays() {
    for (Traffic traffic : Traffic.values()) {
      TownRun trees = new TownRun(Town.random(9, 100, 800), 30, 3);
      TownRun plans = new TownRun(Town.random(9, 100, 800), 30, 3);
      StreetNetwork network = StreetNetworks.of(trees, traffic, 0, 8);
      MobilityModel byTrees = anywhere(trees, network, Router.of(network, 30));
      MobilityModel byPlans = anywhere(plans, network, Planning.on(network, 30));
      for (int slot = 0; slot < 500; slot++) {
        trees.step(byTrees);
        plans.step(byPlans);
        assertArrayEquals(places(trees), places(plans), 1e-6, "slot " + slot);
      }
    }
  }

  private static MobilityModel anywhere(TownRun run, StreetNetwork network, Router router) {
    Trips trips = new UniformPlugin().create(new NoOptions(), run).on(network);
    Way way = new Way(network, router, trips, network.traffic() == Traffic.CAR);
    Way[] ways = new Way[run.ueCount()];
    double[] walkMps = new double[run.ueCount()];
    Arrays.fill(ways, way);
    Arrays.fill(walkMps, 2);
    return new StreetTravel(
        ways, walkMps, Values.uniform(0, 20), Draws.of(2, "pause"), run.area(), run.slotS());
  }

  @Test
  void pathsDoNotHangOnTheOthersAndGoOnAfterACheckpoint() throws Exception {
    Map<String, Object> options = Map.of("cars", 0.4, "pauseS", Map.of("uniform", List.of(0, 30)));
    Town town = Town.random(12, 100, 700);
    TownRun few = new TownRun(town, 5, 2);
    TownRun many = new TownRun(town, 50, 2);
    TownRun restored = new TownRun(town, 50, 2);
    MobilityModel ofFew = streets(few, options);
    MobilityModel ofMany = streets(many, options);
    MobilityModel stored = streets(restored, options);
    for (int slot = 0; slot < 600; slot++) {
      few.step(ofFew);
      many.step(ofMany);
      restored.step(stored);
      stored = slot % 100 == 50 ? copy(stored) : stored;
      assertArrayEquals(places(few), Arrays.copyOf(places(many), 10));
      assertArrayEquals(places(many), places(restored));
    }
    StreetNetwork network = StreetNetworks.of(many, Traffic.FOOT, 0, 8);
    MobilityModel planned = anywhere(few, network, Planning.on(network, 5));
    for (int slot = 0; slot < 50; slot++) {
      few.step(planned);
    }
    MobilityModel again = copy(planned);
    double[] from = places(few);
    for (int ue = 0; ue < 5; ue++) {
      planned.move(ue, few, few);
    }
    double[] to = places(few);
    for (int ue = 0; ue < 5; ue++) {
      few.put(ue, from[2 * ue], from[2 * ue + 1]);
      again.move(ue, few, few);
    }
    assertArrayEquals(to, places(few));
  }

  @Test
  void runsOnSeveralThreadsShareRoutesAndGoTheSameWays() {
    Town town = Town.random(31, 200, 900);
    List<double[]> ends =
        IntStream.range(0, 6)
            .parallel()
            .mapToObj(
                thread -> {
                  TownRun run = new TownRun(town, 100, 5);
                  MobilityModel model = streets(run, Map.of("cars", 0.5, "carKmh", 41));
                  for (int slot = 0; slot < 300; slot++) {
                    run.step(model);
                  }
                  return places(run);
                })
            .toList();
    for (double[] end : ends) {
      assertArrayEquals(ends.get(0), end);
    }
  }

  private static MobilityModel copy(MobilityModel model) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(model);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (MobilityModel) in.readObject();
    }
  }

  @Test
  void timeOnEachStreetIsWhatTheChainOfTripsSays() {
    // A line A - B - C - D; junctions are drawn by half the length of what meets in them.
    double[] lengthM = {100, 300, 150};
    Town town =
        Town.of(
            600,
            Town.street(0, 0, 100, 0),
            Town.street(100, 0, 400, 0),
            Town.street(400, 0, 550, 0));
    double[] weight = {100, 400, 450, 150};
    double[] onStreet = expectedMetres(weight, lengthM);
    double allM = Arrays.stream(onStreet).sum();
    TownRun run = new TownRun(town, 300, 1);
    MobilityModel model = streets(run, Map.of("walkMps", 20));
    for (int slot = 0; slot < 200; slot++) {
      run.step(model);
    }
    int[] seen = new int[3];
    int slots = 3000;
    for (int slot = 0; slot < slots; slot++) {
      run.step(model);
      for (int ue = 0; ue < 300; ue++) {
        seen[run.xM(ue) < 100 ? 0 : run.xM(ue) < 400 ? 1 : 2]++;
      }
    }
    for (int s = 0; s < 3; s++) {
      assertEquals(onStreet[s] / allM, seen[s] / (300.0 * slots), 0.004, "street " + s);
    }
  }

  /** Metres per trip on each street of a line, in the chain's stationary state. */
  private static double[] expectedMetres(double[] weight, double[] lengthM) {
    int n = weight.length;
    double sum = Arrays.stream(weight).sum();
    double[] share = {1, 0, 0, 0};
    double[] onStreet = new double[lengthM.length];
    for (int round = 0; round < 500; round++) {
      double[] next = new double[n];
      Arrays.fill(onStreet, 0);
      for (int from = 0; from < n; from++) {
        for (int to = 0; to < n; to++) {
          double p = from == to ? 0 : share[from] * weight[to] / (sum - weight[from]);
          next[to] += p;
          for (int s = Math.min(from, to); s < Math.max(from, to); s++) {
            onStreet[s] += p * lengthM[s];
          }
        }
      }
      share = next;
    }
    return onStreet;
  }

  @Test
  void whoMayNotDriveAnywhereIsToldBeforeTheRun() {
    Town park = Town.of(100, Town.street(Direction.BOTH, Use.FOOT, Double.NaN, 0, 0, 50, 0));
    assertNotNull(streets(new TownRun(park, 3, 1), Map.of()));
    assertEquals(
        "streets: cars may use none of the map's 1 pieces of streets",
        assertThrows(
                IllegalArgumentException.class,
                () -> streets(new TownRun(park, 3, 1), Map.of("cars", 0.1)))
            .getMessage());
  }
}
