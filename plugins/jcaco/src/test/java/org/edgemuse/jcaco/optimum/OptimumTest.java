package org.edgemuse.jcaco.optimum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.edgemuse.jcaco.simulation.Worlds;
import org.edgemuse.jcaco.testing.HandMadeWorld;
import org.edgemuse.kernel.api.scheduling.InformationClass;
import org.edgemuse.kernel.api.scheduling.Scheduler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OptimumTest {

  /** Least P1 over all assignments to the machines of one table, by the definition. */
  private static double leastP1(double[][] soloS, double[] p, int[] active) {
    int machines = soloS[0].length;
    double least = Double.POSITIVE_INFINITY;
    for (long code = 0; code < Math.round(Math.pow(machines, active.length)); code++) {
      int[] choice = new int[soloS.length];
      Arrays.fill(choice, -1);
      long rest = code;
      for (int n : active) {
        choice[n] = (int) (rest % machines);
        rest /= machines;
      }
      least = Math.min(least, p1(soloS, p, choice));
    }
    return least;
  }

  private static double p1(double[][] soloS, double[] p, int[] choice) {
    double sum = 0;
    for (int n = 0; n < soloS.length; n++) {
      if (choice[n] >= 0) {
        double delay = soloS[n][choice[n]];
        for (int i = 0; i < soloS.length; i++) {
          delay += i != n && choice[i] == choice[n] ? p[i] * soloS[i][choice[i]] : 0;
        }
        sum += p[n] * delay;
      }
    }
    return sum;
  }

  @ParameterizedTest
  @ValueSource(strings = {"exact-optimum", "local-search-optimum"})
  void plannedProfile_hasLeastExpectedServiceTime_alsoAfterMoves(String name) {
    HandMadeWorld world = HandMadeWorld.random(6, 3, 2, 31);
    Scheduler scheduler = Worlds.scheduler(name, world);
    assertEquals(InformationClass.STATISTICS, InformationClass.of(scheduler));
    int[] all = {0, 1, 2, 3, 4, 5};
    for (int move = 0; move < 4; move++) {
      world.play(scheduler, all);
      double[][] linkS = world.linkS;
      assertEquals(leastP1(linkS, world.activity, all), p1(linkS, world.activity, world.ap), 1e-9);
      assertEquals(
          leastP1(world.serverS, world.activity, all),
          p1(world.serverS, world.activity, world.es),
          1e-9);
      for (int n = 0; n < 6; n++) {
        linkS[n][move % 3] += 0.4 * (n % 2) + 0.1;
      }
      world.placesVersion++;
    }
  }

  @ParameterizedTest
  // A replanned local search starts from few profiles: it comes near the optimum.
  @CsvSource({"exact-optimum, 1e-12", "local-search-optimum, 0.07"})
  void plannedProfile_hasLeastExpectedServiceTime_afterMovesThatChangeActivities(
      String name, double gap) {
    HandMadeWorld world = HandMadeWorld.random(6, 3, 3, 35);
    Scheduler scheduler = Worlds.scheduler(name, world);
    int[] all = {0, 1, 2, 3, 4, 5};
    for (int move = 0; move < 6; move++) {
      world.play(scheduler, all);
      double leastS = leastP1(world.linkS, world.activity, all);
      assertEquals(leastS, p1(world.linkS, world.activity, world.ap), gap * leastS);
      leastS = leastP1(world.serverS, world.activity, all);
      assertEquals(leastS, p1(world.serverS, world.activity, world.es), gap * leastS);
      for (int n = 0; n < 6; n++) {
        world.activity[n] = (n + move) % 3 == 0 ? 0.05 : 0.1 + 0.15 * ((n + 2 * move) % 7);
      }
      world.placesVersion++;
    }
  }

  @Test
  void slotOptimum_hasLeastTotalServiceTimeOfTheSlot() {
    HandMadeWorld world = HandMadeWorld.random(8, 3, 3, 32);
    Scheduler scheduler = Worlds.scheduler("{slot-optimum: {restarts: 20}}", world);
    assertEquals(InformationClass.COMPLETE, InformationClass.of(scheduler));
    double[] ones = new double[8];
    Arrays.fill(ones, 1);
    for (int[] active : new int[][] {{0, 1, 2, 3, 4, 5}, {7, 1}, {}, {2, 4, 6, 7, 0}}) {
      world.play(scheduler, active);
      double total = 0;
      for (int i = 0; i < active.length; i++) {
        total += world.apLoadS(world.assignedAp(i));
      }
      assertEquals(leastP1(world.linkS, ones, active), total, 1e-9);
    }
  }

  @Test
  void slotOptimum_isThatOfTheRequestsThatCanBeSent_wherePartOrAllOfOnesLinksAreInOutage() {
    HandMadeWorld world = HandMadeWorld.random(7, 3, 3, 34);
    double out = Double.POSITIVE_INFINITY;
    Arrays.fill(world.linkS[0], out);
    Arrays.fill(world.linkS[3], out);
    world.linkS[1] = new double[] {out, 2.5, out};
    world.boundServer[3] = 1;
    Scheduler scheduler = Worlds.scheduler("{slot-optimum: {restarts: 20}}", world);
    world.play(scheduler, 0, 1, 2, 3, 4, 5, 6);
    int[] sent = {1, 2, 4, 5, 6};
    double[] ones = {1, 1, 1, 1, 1, 1, 1};
    int[] ap = world.ap.clone();
    int[] es = world.es.clone();
    assertEquals(1, ap[1], "the only AP that UE 1 can reach");
    for (int waits : new int[] {0, 3}) {
      assertTrue(ap[waits] >= 0 && es[waits] >= 0);
      ap[waits] = -1;
      es[waits] = -1;
    }
    assertEquals(leastP1(world.linkS, ones, sent), p1(world.linkS, ones, ap), 1e-9);
    assertEquals(leastP1(world.serverS, ones, sent), p1(world.serverS, ones, es), 1e-9);
  }

  @Test
  void exactOptimum_refusesMoreThanEightUes_andSaysWhatToUse() {
    HandMadeWorld world = HandMadeWorld.random(9, 3, 3, 33);
    RuntimeException refused =
        assertThrows(
            RuntimeException.class, () -> Worlds.scheduler("exact-optimum", world).profile());
    assertTrue(refused.getMessage().contains("at most 8 UEs"), refused.getMessage());
    assertTrue(refused.getMessage().contains("local-search-optimum"), refused.getMessage());
  }
}
