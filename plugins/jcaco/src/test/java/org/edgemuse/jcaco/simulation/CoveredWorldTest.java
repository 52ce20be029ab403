package org.edgemuse.jcaco.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.edgemuse.kernel.model.EdgeSimulation;
import org.edgemuse.kernel.world.World;
import org.edgemuse.testkit.Decision;
import org.edgemuse.testkit.DecisionLog;
import org.edgemuse.testkit.Worlds;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** APs of different reach, and UEs that are somewhere else in every slot, some where none is. */
class CoveredWorldTest {
  private static final Worlds WORLD =
      Worlds.defaults()
          .with("accessPoints.count", 40)
          .with("accessPoints.placement", "uniform")
          .with("accessPoints.coverageM", Map.of("uniform", List.of(30, 200)))
          .with("accessPoints.powerW", Map.of("uniform", List.of(0.01, 1)))
          .with("channel", Map.of("shannon", Map.of("minSnrDb", 40)))
          .with("userEquipments.mobility", "market-places");

  /** What an exact optimum can be found of. */
  private static final Worlds SMALL =
      WORLD
          .with("userEquipments.count", 6)
          .with("accessPoints.count", 9)
          .with("accessPoints.powerW", 5)
          .with("accessPoints.coverageM", Map.of("uniform", List.of(150, 350)));

  static List<Object> schedulers() {
    return List.of(
        "random",
        "selfish",
        "masl",
        Map.of("masl", Map.of("stop", "max-probability")),
        Map.of("masl", Map.of("normaliser", "uniform-load")),
        Map.of("masl", Map.of("cost", "expected", "normaliser", "bound")),
        "price-learning",
        "best-response",
        Map.of("best-response", Map.of("start", "fastest")),
        Map.of("best-response", Map.of("start", "warm")),
        Map.of("best-response", Map.of("update", "simultaneous")),
        Map.of("best-response", Map.of("game", "expected")),
        Map.of("best-response", Map.of("game", "expected", "start", "warm")),
        "fictitious-play",
        Map.of("fictitious-play", Map.of("belief", "uniform")),
        Map.of("fictitious-play", Map.of("belief", "empirical", "rounds", 20)),
        "local-search-optimum",
        "exact-optimum",
        "slot-optimum");
  }

  @ParameterizedTest
  @MethodSource("schedulers")
  void noSchedulerAssignsOutOfReach_andWhoReachesNothingWaits(Object scheduler) {
    EdgeSimulation simulation =
        (scheduler.equals("exact-optimum") ? SMALL : WORLD).recording(scheduler).start(4);
    World world = simulation.world();
    int seen = 0;
    int outside = 0;
    while (simulation.slotsDone() < simulation.slots()) {
      simulation.step();
      List<Decision> decisions = DecisionLog.of(simulation).decisions();
      int waiting = 0;
      for (Decision decision : decisions.subList(seen, decisions.size())) {
        boolean reached = world.reaches(decision.ue(), decision.ap());
        waiting += reached ? 0 : 1;
        assertEquals(
            world.reachesAny(decision.ue()), reached, () -> scheduler + " decided " + decision);
      }
      assertEquals(waiting, simulation.pipeline().outages());
      outside += waiting;
      seen = decisions.size();
    }
    assertTrue(outside > 10 && outside < seen / 2, outside + " of " + seen + " wait");
  }
}
