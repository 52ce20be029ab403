package org.edgemuse.jcaco.fictitious;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.edgemuse.jcaco.simulation.Worlds;
import org.edgemuse.jcaco.testing.HandMadeWorld;
import org.edgemuse.kernel.api.scheduling.InformationClass;
import org.edgemuse.kernel.api.scheduling.Scheduler;
import org.junit.jupiter.api.Test;

class FictitiousPlayTest {
  private static final int[] ALL = {0, 1, 2, 3, 4, 5, 6, 7, 8};

  private final HandMadeWorld world = HandMadeWorld.random(9, 3, 3, 21);

  @Test
  void countOnly_takesTheFastestMachine_whateverOthersDo() {
    Scheduler scheduler = Worlds.scheduler("fictitious-play", world);
    assertEquals(InformationClass.STATISTICS, InformationClass.of(scheduler));
    world.play(scheduler, ALL);
    for (int n : ALL) {
      for (int m = 0; m < 3; m++) {
        assertTrue(world.linkS[n][world.assignedAp(n)] <= world.linkS[n][m]);
        assertTrue(world.serverS[n][world.assignedEs(n)] <= world.serverS[n][m]);
      }
    }
  }

  @Test
  void uniformBelief_answersTheOthersMeanLoad() {
    Scheduler scheduler = Worlds.scheduler("{fictitious-play: {belief: uniform}}", world);
    world.play(scheduler, ALL);
    for (int n : ALL) {
      double[] cost = new double[3];
      for (int m = 0; m < 3; m++) {
        cost[m] = world.linkS[n][m];
        for (int i : ALL) {
          cost[m] += i == n ? 0 : world.activity[i] * world.linkS[i][m] / 3;
        }
      }
      for (int m = 0; m < 3; m++) {
        assertTrue(cost[world.assignedAp(n)] <= cost[m] + 1e-12, "UE " + n);
      }
    }
  }

  @Test
  void empiricalBelief_ofOneRound_isTheUniformOne_andOfManySpreads() {
    double[][] alike = new double[9][];
    for (int n : ALL) {
      alike[n] = new double[] {1, 1.01, 1.02 + n * 1e-4};
    }
    HandMadeWorld herd = new HandMadeWorld(alike, alike, .9, .8, .7, .6, .5, .4, .3, .2, .1);
    herd.play(Worlds.scheduler("{fictitious-play: {belief: empirical, rounds: 1}}", herd), ALL);
    double herded = herd.apLoadS(0);
    herd.play(Worlds.scheduler("{fictitious-play: {belief: uniform}}", herd), ALL);
    assertEquals(herd.apLoadS(0), herded);
    assertEquals(9, herded, 1e-9, "all herd on AP 0");
    herd.play(Worlds.scheduler("{fictitious-play: {belief: empirical}}", herd), ALL);
    for (int m = 0; m < 3; m++) {
      assertTrue(herd.apLoadS(m) < 6, "AP " + m + " carries " + herd.apLoadS(m));
    }
  }
}
