package org.edgemuse.jcaco.baseline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.edgemuse.jcaco.simulation.Worlds;
import org.edgemuse.jcaco.testing.HandMadeWorld;
import org.edgemuse.kernel.api.scheduling.InformationClass;
import org.edgemuse.kernel.api.scheduling.Scheduler;
import org.edgemuse.kernel.api.scheduling.StrategyProfile;
import org.junit.jupiter.api.Test;

class BaselineTest {

  @Test
  void selfish_takesNearestApAndStrongestEs_theFirstOfEqualOnes() {
    HandMadeWorld world =
        new HandMadeWorld(
            new double[][] {{3, 2, 2}, {1, 2, 3}}, new double[][] {{1, 9, 9}, {1, 9, 9}}, 1, 1);
    world.capacity[1] = 4;
    world.capacity[2] = 4;
    Scheduler selfish = Worlds.scheduler("selfish", world);
    assertEquals(InformationClass.FEEDBACK, InformationClass.of(selfish));
    world.play(selfish, 0);
    assertEquals(1, world.assignedAp(0));
    assertEquals(1, world.assignedEs(0));
    StrategyProfile profile = selfish.profile();
    assertNotNull(profile);
    assertEquals(1, profile.apShare(0, 1));
    assertEquals(0, profile.apShare(1, 0), "UE 1 has not asked yet");
  }

  @Test
  void random_choosesEveryPairEquallyOften_evenWithinOneSlot() {
    HandMadeWorld world = HandMadeWorld.random(1, 3, 2, 5);
    Scheduler random = Worlds.scheduler("random", world);
    int[] pairs = new int[36];
    int slots = 36_000;
    for (int slot = 0; slot < slots; slot++) {
      world.play(random, 0, 0);
      int first = 2 * world.assignedAp(0) + world.assignedEs(0);
      pairs[6 * first + 2 * world.assignedAp(1) + world.assignedEs(1)]++;
    }
    double chiSquare = 0;
    for (int count : pairs) {
      chiSquare += (count - 1000.0) * (count - 1000.0) / 1000;
    }
    assertEquals(35, chiSquare, 4 * Math.sqrt(70), "chi-square of 35 degrees of freedom");
    StrategyProfile profile = random.profile();
    assertNotNull(profile);
    assertEquals(1.0 / 3, profile.apShare(0, 2));
    assertEquals(0.5, profile.esShare(0, 0));
  }

  @Test
  void bothSendBoundRequestsToTheirServer() {
    HandMadeWorld world = HandMadeWorld.random(2, 3, 3, 5);
    world.boundServer[0] = 2;
    for (String name : new String[] {"random", "selfish"}) {
      Scheduler scheduler = Worlds.scheduler(name, world);
      for (int slot = 0; slot < 10; slot++) {
        world.play(scheduler, 0, 1);
        assertEquals(2, world.assignedEs(0), name);
      }
    }
  }
}
