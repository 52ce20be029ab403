package org.edgemuse.jcaco.bestresponse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.edgemuse.jcaco.simulation.Worlds;
import org.edgemuse.jcaco.testing.HandMadeWorld;
import org.edgemuse.kernel.api.scheduling.InformationClass;
import org.edgemuse.kernel.api.scheduling.Scheduler;
import org.edgemuse.kernel.api.scheduling.StrategyProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BestResponseSchedulerTest {
  private final HandMadeWorld world = HandMadeWorld.random(8, 3, 4, 9);

  @ParameterizedTest
  @ValueSource(strings = {"random", "fastest", "warm"})
  void slotGame_endsAtAnEquilibriumOfItsActiveUes(String start) {
    Scheduler scheduler = Worlds.scheduler("{best-response: {start: %s}}".formatted(start), world);
    assertEquals(InformationClass.COMPLETE, InformationClass.of(scheduler));
    assertNull(scheduler.profile());
    int[][] slots = {{0, 1, 2, 3, 4, 5, 6, 7}, {7, 2, 5}, {}, {1, 1, 1, 6, 4}, {3}};
    for (int[] active : slots) {
      world.play(scheduler, active);
      for (int i = 0; i < active.length; i++) {
        int ap = world.assignedAp(i);
        int es = world.assignedEs(i);
        for (int m = 0; m < world.apCount(); m++) {
          double there = world.apLoadS(m) + (m == ap ? 0 : world.linkS[active[i]][m]);
          assertTrue(world.apLoadS(ap) <= there + 1e-9, "UE " + active[i] + " gains on AP " + m);
        }
        for (int k = 0; k < world.esCount(); k++) {
          double there = world.esLoadS(k) + (k == es ? 0 : world.serverS[active[i]][k]);
          assertTrue(world.esLoadS(es) <= there + 1e-9, "UE " + active[i] + " gains on ES " + k);
        }
      }
    }
  }

  @Test
  void randomStart_reachesSeveralEquilibria_fastestStartOne() {
    // Two UEs, two alike machines: two equilibria, and ties that keep everyone where it starts.
    double[][] alike = {{1, 1}, {1, 1}};
    HandMadeWorld twins = new HandMadeWorld(alike, alike, 1, 1);
    Scheduler random = Worlds.scheduler("{best-response: {start: random}}", twins);
    int first = 0;
    for (int slot = 0; slot < 100; slot++) {
      twins.play(random, 0, 1);
      assertEquals(1, twins.assignedAp(0) + twins.assignedAp(1), "one on each");
      first += twins.assignedAp(0);
    }
    assertEquals(50, first, 20);
    Scheduler fastest = Worlds.scheduler("{best-response: {start: fastest}}", twins);
    for (int slot = 0; slot < 10; slot++) {
      twins.play(fastest, 0, 1);
      assertEquals(1, twins.assignedAp(0), "UE 0 moves first, away from AP 0");
    }
  }

  @Test
  void warmStart_keepsAnEquilibriumThatTheFastestStartWouldNotReach() {
    HandMadeWorld twins =
        new HandMadeWorld(new double[][] {{1, 1.5}, {1, 1.5}}, new double[][] {{1}, {1}}, 1, 1);
    Scheduler warm = Worlds.scheduler("{best-response: {start: warm}}", twins);
    twins.play(warm, 0, 1);
    assertEquals(1, twins.assignedAp(0), "from the fastest, UE 0 moves first");
    twins.play(warm, 1, 0);
    assertEquals(0, twins.assignedAp(0), "UE 1 stays");
    assertEquals(1, twins.assignedAp(1), "UE 0 stays");
    Scheduler fastest = Worlds.scheduler("{best-response: {start: fastest}}", twins);
    twins.play(fastest, 1, 0);
    assertEquals(1, twins.assignedAp(0), "from the fastest, UE 1 moves first");
  }

  @Test
  void boundRequestsAndOutages_areKeptOffForbiddenMachines() {
    world.boundServer[3] = 1;
    world.boundServer[4] = 1;
    world.linkS[2][0] = Double.POSITIVE_INFINITY;
    for (String start : new String[] {"random", "fastest", "warm"}) {
      Scheduler scheduler =
          Worlds.scheduler("{best-response: {start: %s}}".formatted(start), world);
      for (int slot = 0; slot < 20; slot++) {
        world.play(scheduler, 2, 3, 4, 5);
        assertTrue(world.assignedAp(0) != 0, "AP 0 is in outage for UE 2");
        assertEquals(1, world.assignedEs(1));
        assertTrue(world.assignedEs(0) != 1 && world.assignedEs(3) != 1, "ES 1 has two already");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"random", "fastest", "warm"})
  void requestWithoutAnyLink_keepsNobodyOffItsMachines(String start) {
    double[][] linkS = {{0, 0}, {1, 1.4}, {1, 1.4}};
    HandMadeWorld world = new HandMadeWorld(linkS, new double[3][2], 1, 1, 1);
    Scheduler scheduler = Worlds.scheduler("{best-response: {start: %s}}".formatted(start), world);
    world.boundServer[0] = 0;
    Arrays.fill(linkS[0], Double.POSITIVE_INFINITY);
    Arrays.setAll(world.serverS, n -> n == 0 ? new double[] {50, 50} : new double[] {1, 1.4});
    for (int slot = 0; slot < 20; slot++) {
      world.play(scheduler, 0, 1, 2);
      assertEquals(0, world.assignedEs(0));
      assertEquals(1, world.assignedAp(1) + world.assignedAp(2), "one on each AP");
      assertEquals(1, world.assignedEs(1) + world.assignedEs(2), "one on each ES");
    }
  }

  @Test
  void warmStart_isTheLastChoiceOfARequestThatWasSent() {
    double[][] linkS = {{3, 1}};
    HandMadeWorld world = new HandMadeWorld(linkS, new double[][] {{1}}, 1);
    Scheduler warm = Worlds.scheduler("{best-response: {start: warm}}", world);
    world.play(warm, 0);
    assertEquals(1, world.assignedAp(0));
    Arrays.fill(linkS[0], Double.POSITIVE_INFINITY);
    world.play(warm, 0);
    Arrays.fill(linkS[0], 1);
    world.play(warm, 0);
    assertEquals(1, world.assignedAp(0), "alike, so it stays where it was before the outage");
  }

  @Test
  void simultaneousUpdates_herd_whereSequentialOnesSpread() {
    double[][] alike = {{1, 1.1}, {1, 1.1}, {1, 1.1}, {1, 1.1}};
    HandMadeWorld herd = new HandMadeWorld(alike, alike, 1, 1, 1, 1);
    Scheduler simultaneous =
        Worlds.scheduler(
            "{best-response: {start: fastest, update: simultaneous, rounds: 3}}", herd);
    herd.play(simultaneous, 0, 1, 2, 3);
    assertEquals(4.4, herd.apLoadS(1), 1e-12, "all have left AP 0 three times");
    Scheduler sequential = Worlds.scheduler("{best-response: {start: fastest}}", herd);
    herd.play(sequential, 0, 1, 2, 3);
    assertEquals(2.2, herd.apLoadS(1), 1e-12);
  }

  @Test
  void expectedGame_isAnEquilibriumWhoeverIsActive_andIsFoundAgainWhenUesMove() {
    Scheduler scheduler = Worlds.scheduler("{best-response: {game: expected, start: warm}}", world);
    assertEquals(InformationClass.STATISTICS, InformationClass.of(scheduler));
    world.play(scheduler, 0, 3);
    assertExpectedEquilibrium(scheduler);
    for (int n = 0; n < world.ueCount(); n++) {
      double[] row = world.linkS[n];
      double first = row[0];
      row[0] = row[2] + 0.5;
      row[2] = first;
    }
    world.placesVersion++;
    world.play(scheduler, 1);
    assertExpectedEquilibrium(scheduler);
  }

  @ParameterizedTest
  @ValueSource(strings = {"random", "fastest", "warm"})
  void expectedGame_isAnEquilibriumOfTheActivitiesOfNow(String start) {
    Scheduler scheduler =
        Worlds.scheduler("{best-response: {game: expected, start: %s}}".formatted(start), world);
    for (int move = 0; move < 5; move++) {
      world.play(scheduler, 0, 3);
      assertExpectedEquilibrium(scheduler);
      for (int n = 0; n < world.ueCount(); n++) {
        world.activity[n] = (n + move) % 3 == 0 ? 1 : 0.1;
      }
      world.placesVersion++;
    }
  }

  private void assertExpectedEquilibrium(Scheduler scheduler) {
    StrategyProfile profile = scheduler.profile();
    assertNotNull(profile);
    for (int n = 0; n < world.ueCount(); n++) {
      double[] there = new double[world.apCount()];
      double own = 0;
      for (int m = 0; m < world.apCount(); m++) {
        for (int i = 0; i < world.ueCount(); i++) {
          double share = i == n ? 1 : profile.apShare(i, m);
          there[m] += world.activity[i] * share * world.linkS[i][m];
        }
        own += profile.apShare(n, m) * there[m];
      }
      for (int m = 0; m < world.apCount(); m++) {
        assertTrue(own <= there[m] + 1e-9, "UE " + n + " gains on AP " + m);
      }
      there = new double[world.esCount()];
      own = 0;
      for (int k = 0; k < world.esCount(); k++) {
        for (int i = 0; i < world.ueCount(); i++) {
          double share = i == n ? 1 : profile.esShare(i, k);
          there[k] += world.activity[i] * share * world.serverS[i][k];
        }
        own += profile.esShare(n, k) * there[k];
      }
      for (int k = 0; k < world.esCount(); k++) {
        assertTrue(own <= there[k] + 1e-9, "UE " + n + " gains on ES " + k);
      }
    }
  }
}
