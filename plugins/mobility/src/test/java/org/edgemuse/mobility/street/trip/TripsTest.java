package org.edgemuse.mobility.street.trip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.edgemuse.kernel.api.plugin.NoOptions;
import org.edgemuse.kernel.config.Binder;
import org.edgemuse.kernel.config.Choice;
import org.edgemuse.kernel.config.ConfigException;
import org.edgemuse.kernel.config.Nodes;
import org.edgemuse.kernel.values.Values;
import org.edgemuse.mobility.street.network.StreetNetwork;
import org.edgemuse.mobility.street.network.StreetNetworks;
import org.edgemuse.mobility.street.network.Traffic;
import org.edgemuse.mobility.street.testing.Town;
import org.edgemuse.mobility.street.testing.TownRun;
import org.edgemuse.testkit.Worlds;
import org.junit.jupiter.api.Test;

class TripsTest {
  /** Something with a choice of rules. */
  record Holder(Choice<DestinationRule> rule) {}

  private static final Town LINE =
      Town.of(
          1000,
          Town.street(0, 0, 100, 0),
          Town.street(100, 0, 400, 0),
          Town.street(400, 0, 800, 0));

  private static DestinationRule rule(TownRun run, Object choice) {
    return new Binder(Worlds.plugins())
        .bind(Nodes.of(Map.of("rule", choice)), Holder.class)
        .rule()
        .create(run);
  }

  private static Trips trips(Town town, Object choice) {
    TownRun run = new TownRun(town, 10, 1);
    return rule(run, choice).on(StreetNetworks.of(run, Traffic.FOOT, 0, 1));
  }

  private static double[] shares(Trips trips, int from, int junctions) {
    double[] shares = new double[junctions];
    for (int trip = 1; trip <= 40_000; trip++) {
      shares[trips.destination(3, trip, from, 0)] += 1 / 40_000.0;
    }
    return shares;
  }

  @Test
  void uniformTripsGoWhereRandomPointsOfStreetsAreNearest() {
    double[] shares = shares(trips(LINE, "uniform"), 1, 4);
    // Halves of 100, 300 and 400 m meet; the junction that is left is not drawn.
    double[] weight = {100, 0, 700, 400};
    for (int to = 0; to < 4; to++) {
      assertEquals(weight[to] / 1200, shares[to], 0.01, "junction " + to);
    }
  }

  @Test
  void gravityFallsByEForEachScale() {
    Town town = LINE.with("shops", new double[] {5, 380, 700}, new double[] {9, 9, 0});
    Map<String, Object> options =
        Map.of("points", "shops", "scaleM", 200, "weights", List.of(3, 1, 2));
    Trips trips = trips(town, Map.of("gravity", options));
    // The shops are near junctions 0, 2 and 3.
    double[] fromElsewhere = shares(trips, 1, 4);
    double[] pull = {
      3 * Math.exp(-100 / 200.0), 0, Math.exp(-300 / 200.0), 2 * Math.exp(-700 / 200.0)
    };
    double[] fromShop = shares(trips, 2, 4);
    double[] pullOfOthers = {3 * Math.exp(-400 / 200.0), 0, 0, 2 * Math.exp(-400 / 200.0)};
    for (int to = 0; to < 4; to++) {
      assertEquals(pull[to] / (pull[0] + pull[2] + pull[3]), fromElsewhere[to], 0.01);
      assertEquals(pullOfOthers[to] / (pullOfOthers[0] + pullOfOthers[3]), fromShop[to], 0.01);
    }
  }

  @Test
  void gravityReachesPlacesThatAreTooFarForNumbers() {
    Town town = LINE.with("shops", new double[] {5, 700}, new double[] {9, 0});
    Trips trips = trips(town, Map.of("gravity", Map.of("points", "shops", "scaleM", 0.1)));
    assertEquals(0, trips.destination(0, 1, 3, 3));
    assertEquals(3, trips.destination(0, 1, 0, 3));
  }

  @Test
  void gravityWithoutPointsDrawsCentresThatWalkersAndCarsShare() {
    TownRun run = new TownRun(Town.random(5, 200, 900), 10, 1);
    DestinationRule rule = rule(run, Map.of("gravity", Map.of("centres", 4)));
    for (Traffic traffic : Traffic.values()) {
      StreetNetwork network = StreetNetworks.of(run, traffic, 0, 9);
      double[] shares = shares(rule.on(network), 0, network.junctionCount());
      int visited = 0;
      for (double share : shares) {
        visited += share > 0 ? 1 : 0;
      }
      assertTrue(visited >= 2 && visited <= 4, "places: " + visited);
    }
  }

  @Test
  void commutersLeaveAndStayAsDrawnAndGoToOnePlaceEach() {
    Map<String, Object> options =
        Map.of("dayS", 1000, "leaveS", Map.of("uniform", List.of(100, 300)), "workS", 400);
    Trips trips = trips(LINE, Map.of("home-work", options));
    int work = trips.destination(2, 1, 0, 0);
    assertNotEquals(0, work);
    for (int day = 0; day < 50; day++) {
      int out = 2 * day + 1;
      assertEquals(work, trips.destination(2, out, 0, 0));
      assertEquals(0, trips.destination(2, out + 1, work, 0));
      double leavesS = trips.departureS(2, out, 1000 * day, 77);
      assertTrue(leavesS > 1000 * day + 100 && leavesS <= 1000 * day + 300);
      // Who comes home too late leaves at once.
      assertEquals(1000 * day + 301, trips.departureS(2, out, 1000 * day + 301, 0));
      assertEquals(5400, trips.departureS(2, out + 1, 5000, 77));
    }
    assertNotEquals(trips.departureS(2, 1, 0, 0), trips.departureS(2, 3, 0, 0) - 1000);
  }

  @Test
  void rulesThatLeadNowhereAreRefused() {
    Town sites = LINE.with("sites", new double[] {5, 500}, new double[] {9, 9});
    TownRun run = new TownRun(sites, 10, 1);
    assertEquals(
        "rule.gravity: points ('shops'): the scenario's map has none of that name, but sites",
        assertThrows(
                ConfigException.class,
                () -> rule(run, Map.of("gravity", Map.of("points", "shops"))))
            .getMessage());
    Town one = LINE.with("shops", new double[] {5, 6}, new double[] {9, 9});
    assertEquals(
        "gravity needs places near two junctions at least; of 2 places all are near the same one of"
            + " the streets of walkers",
        assertThrows(
                IllegalArgumentException.class,
                () -> trips(one, Map.of("gravity", Map.of("points", "shops"))))
            .getMessage());
    assertEquals(
        "rule: leaveS (from 21600) must be below the 1000 s that are simulated, for"
            + " nobody would leave home",
        assertThrows(ConfigException.class, () -> rule(run, "home-work")).getMessage());
    assertEquals(
        "leaveS (up to 32400) must not exceed dayS (1000)",
        assertThrows(
                IllegalArgumentException.class,
                () ->
                    new HomeWorkPlugin.Options(
                        Choice.of(
                            DestinationRule.class, "uniform", new UniformPlugin(), new NoOptions()),
                        1000,
                        Values.uniform(21600, 32400),
                        Values.constant(1)))
            .getMessage());
  }
}
