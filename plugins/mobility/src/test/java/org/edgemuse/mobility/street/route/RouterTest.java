package org.edgemuse.mobility.street.route;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.edgemuse.kernel.api.map.Street;
import org.edgemuse.kernel.api.map.Street.Direction;
import org.edgemuse.kernel.api.map.Street.Use;
import org.edgemuse.mobility.street.network.StreetNetwork;
import org.edgemuse.mobility.street.network.StreetNetworks;
import org.edgemuse.mobility.street.network.Traffic;
import org.edgemuse.mobility.street.testing.Town;
import org.edgemuse.mobility.street.testing.TownRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RouterTest {
  private static final double CAR_MPS = 13;

  /** All-pairs costs straight from the streets: no network, no heap, no merged points. */
  private static final class BruteForce {
    private final Map<List<Double>, Integer> numbers = new HashMap<>();
    private final double[][] cost;

    BruteForce(Town town, Traffic traffic) {
      for (Street street : town.streets()) {
        for (int i = 0; i < 2; i++) {
          numbers.putIfAbsent(List.of(street.xM()[i], street.yM()[i]), numbers.size());
        }
      }
      cost = new double[numbers.size()][numbers.size()];
      for (double[] row : cost) {
        Arrays.fill(row, Double.POSITIVE_INFINITY);
      }
      for (Street street : town.streets()) {
        int a = numbers.get(List.of(street.xM()[0], street.yM()[0]));
        int b = numbers.get(List.of(street.xM()[1], street.yM()[1]));
        double lengthM =
            Math.hypot(street.xM()[1] - street.xM()[0], street.yM()[1] - street.yM()[0]);
        boolean walks = traffic == Traffic.FOOT;
        double mps = Double.isNaN(street.speedMps()) ? CAR_MPS : street.speedMps();
        double own = walks ? lengthM : lengthM / mps;
        if (street.use() != (walks ? Use.CAR : Use.FOOT)) {
          if (walks || street.direction() != Direction.BACKWARD) {
            cost[a][b] = Math.min(cost[a][b], own);
          }
          if (walks || street.direction() != Direction.FORWARD) {
            cost[b][a] = Math.min(cost[b][a], own);
          }
        }
      }
    }

    /** Dijkstra's algorithm by scanning everything. */
    double between(int from, int to) {
      double[] best = new double[cost.length];
      boolean[] done = new boolean[cost.length];
      Arrays.fill(best, Double.POSITIVE_INFINITY);
      best[from] = 0;
      for (int round = 0; round < cost.length; round++) {
        int nearest = -1;
        for (int i = 0; i < cost.length; i++) {
          nearest = !done[i] && (nearest < 0 || best[i] < best[nearest]) ? i : nearest;
        }
        done[nearest] = true;
        for (int i = 0; i < cost.length; i++) {
          best[i] = Math.min(best[i], best[nearest] + cost[nearest][i]);
        }
      }
      return best[to];
    }

    int number(StreetNetwork network, int junction) {
      return numbers.get(List.of(network.junctionXm(junction), network.junctionYm(junction)));
    }
  }

  @ParameterizedTest
  @EnumSource
  void bothWaysCostWhatBruteForceFindsFor200RandomPairs(Traffic traffic) {
    for (long seed = 1; seed <= 4; seed++) {
      Town town = Town.random(seed, 150, 1000);
      StreetNetwork network = StreetNetworks.of(new TownRun(town, 1, 1), traffic, 0, CAR_MPS);
      assertTrue(network.junctionCount() > 75, "junctions: " + network.junctionCount());
      BruteForce brute = new BruteForce(town, traffic);
      Router trees = new TreeRouter(network);
      Router plans = new PlanningRouter(network, 1);
      Random random = new Random(seed);
      for (int pair = 0; pair < 50; pair++) {
        int from = random.nextInt(network.junctionCount());
        int to = random.nextInt(network.junctionCount());
        double expected = brute.between(brute.number(network, from), brute.number(network, to));
        assertEquals(expected, trees.cost(from, to), 1e-9 * (1 + expected));
        assertEquals(expected, plans.cost(from, to), 1e-9 * (1 + expected));
        assertEquals(expected, travelled(trees, network, from, to), 1e-9 * (1 + expected));
        assertEquals(expected, travelled(plans, network, from, to), 1e-9 * (1 + expected));
      }
    }
  }

  private static double travelled(Router router, StreetNetwork network, int from, int to) {
    router.setOff(0, from, to);
    double cost = 0;
    for (int at = from; at != to; ) {
      int arc = router.next(0, at, to);
      assertEquals(at, network.tail(arc));
      cost += network.cost(arc);
      at = network.head(arc);
    }
    return cost;
  }

  @Test
  void equallyGoodWaysAreChosenAlikeByWhateverThreadFindsThem() throws InterruptedException {
    StreetNetwork network =
        StreetNetworks.of(new TownRun(Town.grid(12, 12, 50), 1, 1), Traffic.FOOT, 0, 1);
    byte[][] first = new byte[network.junctionCount()][];
    byte[][] second = new byte[network.junctionCount()][];
    Thread[] threads = {
      new Thread(() -> fill(first, new TreeSearch(network))),
      new Thread(() -> fill(second, new TreeSearch(network)))
    };
    for (Thread thread : threads) {
      thread.start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
    for (int to = 0; to < first.length; to++) {
      assertArrayEquals(first[to], second[to]);
    }
  }

  private static void fill(byte[][] trees, TreeSearch search) {
    for (int to = 0; to < trees.length; to++) {
      trees[to] = search.to(to);
    }
  }

  @Test
  void equallyGoodWaysLeadByTheFirstArcThatLeadsThere() {
    StreetNetwork network =
        StreetNetworks.of(new TownRun(Town.grid(6, 6, 64), 1, 1), Traffic.FOOT, 0, 1);
    Router router = new TreeRouter(network);
    int ties = 0;
    for (int from = 0; from < network.junctionCount(); from++) {
      for (int to = 0; to < network.junctionCount(); to++) {
        if (from != to) {
          int chosen = router.next(0, from, to);
          double best = network.cost(chosen) + router.cost(network.head(chosen), to);
          for (int arc = network.firstArc(from); arc < chosen; arc++) {
            double through = network.cost(arc) + router.cost(network.head(arc), to);
            assertFalse(through < best - 1e-9, "an earlier arc is better");
          }
          for (int arc = chosen + 1; arc < network.firstArc(from + 1); arc++) {
            double through = network.cost(arc) + router.cost(network.head(arc), to);
            assertFalse(through < best - 1e-9, "a later arc is better");
            ties += Math.abs(through - best) < 1e-9 ? 1 : 0;
          }
        }
      }
    }
    assertTrue(ties > 20, "a grid has ties: " + ties);
  }

  @Test
  void treesAreForNetworksOfUpTo16384Junctions() {
    TownRun small = new TownRun(Town.grid(128, 128, 10), 1, 1);
    TownRun large = new TownRun(Town.grid(129, 128, 10), 1, 1);
    assertInstanceOf(TreeRouter.class, Router.of(StreetNetworks.of(small, Traffic.FOOT, 0, 1), 1));
    assertInstanceOf(
        PlanningRouter.class, Router.of(StreetNetworks.of(large, Traffic.FOOT, 0, 1), 1));
  }
}
