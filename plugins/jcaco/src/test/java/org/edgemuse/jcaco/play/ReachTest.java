package org.edgemuse.jcaco.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.edgemuse.jcaco.simulation.Worlds;
import org.edgemuse.jcaco.testing.HandMadeWorld;
import org.edgemuse.kernel.api.scheduling.Scheduler;
import org.edgemuse.kernel.api.scheduling.StrategyProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Schedulers among APs of which some are out of reach, which in these worlds slow links mean. */
class ReachTest {

  private static HandMadeWorld world(double... linkS) {
    return new HandMadeWorld(new double[][] {linkS}, new double[][] {{1, 2}}, 1);
  }

  @Test
  void random_isUniformOverTheApsWithinReach() {
    HandMadeWorld world = world(1, 9, 2, 9, 3);
    world.reachM = 5;
    Scheduler random = Worlds.scheduler("random", world);
    int[] chosen = new int[5];
    int slots = 9000;
    for (int slot = 0; slot < slots; slot++) {
      world.play(random, 0);
      chosen[world.assignedAp(0)]++;
    }
    assertEquals(0, chosen[1] + chosen[3], Arrays.toString(chosen));
    double sd = Math.sqrt(slots * 2 / 9.0);
    for (int ap : new int[] {0, 2, 4}) {
      assertEquals(slots / 3.0, chosen[ap], 4 * sd, "AP " + ap);
    }
    StrategyProfile profile = random.profile();
    assertNotNull(profile);
    assertEquals(1.0 / 3, profile.apShare(0, 2));
    assertEquals(0, profile.apShare(0, 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"random", "masl", "price-learning"})
  void aBorderThatIsNotReachedChangesNoDraw(String scheduler) {
    HandMadeWorld open = world(1, 2, 3);
    HandMadeWorld bounded = world(1, 2, 3);
    bounded.reachM = 100;
    Scheduler one = Worlds.scheduler(scheduler, open);
    Scheduler other = Worlds.scheduler(scheduler, bounded);
    for (int slot = 0; slot < 200; slot++) {
      open.play(one, 0);
      bounded.play(other, 0);
      assertEquals(open.assignedAp(0), bounded.assignedAp(0), "slot " + slot);
      assertEquals(open.assignedEs(0), bounded.assignedEs(0), "slot " + slot);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"random", "masl", "price-learning"})
  void whoMovesAwayFromAllThatItKnewChoosesAmongWhatItReachesNow(String scheduler) {
    HandMadeWorld world = world(1, 2, 9, 9);
    world.reachM = 5;
    Scheduler learner = Worlds.scheduler(scheduler, world);
    for (int slot = 0; slot < 100; slot++) {
      world.play(learner, 0);
      assertTrue(world.assignedAp(0) < 2, "before");
    }
    System.arraycopy(new double[] {9, 9, 1, 2}, 0, world.linkS[0], 0, 4);
    boolean[] seen = new boolean[4];
    for (int slot = 0; slot < 100; slot++) {
      world.play(learner, 0);
      seen[world.assignedAp(0)] = true;
    }
    assertTrue(!seen[0] && !seen[1] && (seen[2] || seen[3]), Arrays.toString(seen));
  }

  @ParameterizedTest
  @ValueSource(strings = {"random", "masl", "price-learning"})
  void whoReachesNothingStillSaysWhereToWait(String scheduler) {
    HandMadeWorld world = world(7, 8, 9);
    world.reachM = 5;
    Scheduler learner = Worlds.scheduler(scheduler, world);
    for (int slot = 0; slot < 20; slot++) {
      world.play(learner, 0);
      assertTrue(world.assignedAp(0) >= 0 && world.assignedAp(0) < 3);
    }
  }
}
