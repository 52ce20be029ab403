package org.edgemuse.jcaco.price;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.edgemuse.jcaco.simulation.Worlds;
import org.edgemuse.jcaco.play.Reach;
import org.edgemuse.jcaco.testing.HandMadeWorld;
import org.edgemuse.kernel.api.scheduling.InformationClass;
import org.edgemuse.kernel.api.scheduling.Scheduler;
import org.edgemuse.kernel.api.scheduling.StrategyProfile;
import org.junit.jupiter.api.Test;

class PriceLearningTest {

  @Test
  void pricedCost_leadsToTheOptimum_whereSelfInterestDoesNot() {
    // UE 0 is always there and slow on AP 0. UE 1 is a little faster on AP 0 than on AP 1, and
    // would wait a little there; but UE 0 would wait for all of it.
    double[][] linkS = {{1, 9}, {3, 4.2}};
    HandMadeWorld world = new HandMadeWorld(linkS, new double[][] {{1}, {1}}, 1, 0.9);
    Scheduler learner = Worlds.scheduler("price-learning", world);
    assertEquals(InformationClass.ANNOUNCED, InformationClass.of(learner));
    for (int slot = 0; slot < world.slots(); slot++) {
      world.playActive(learner);
    }
    StrategyProfile profile = learner.profile();
    assertNotNull(profile);
    assertEquals(1, profile.apShare(0, 0), 0.01);
    assertEquals(1, profile.apShare(1, 1), 0.01);
    assertTrue(1 + 3 < 4.2, "alone, UE 1 would prefer AP 0");
  }

  @Test
  void price_chargesForOthersOnly_whateverOnesOwnActivityIs() {
    for (double own : new double[] {0, 0.3, 1, 2.5}) {
      double alone = Math.max(0, 1 - own) * 7;
      assertEquals(own * 7 + alone, PriceLearning.pricedS(own * 7, own, own, 7), 0, "alone");
      assertEquals(
          own * 7 + 4 * 3 + alone + 4 * 7,
          PriceLearning.pricedS(own * 7 + 4 * 3, own + 4, own, 7),
          1e-12,
          "others of presence 4 wait 7 s each for it");
    }
    assertEquals(2, PriceLearning.pricedS(2, 0.5, 1, 7), "activity has grown since: none are paid");
  }

  @Test
  void ueOfSeveralRequestsASlot_doesNotPayForItself() {
    // UE 0 loads AP 0 by 2.5 x 3 = 7.5 s. On AP 1, where UE 1 stands and never asks, its cost is
    // the load 2.5 x 2 + 0.5 x 4 = 7 s and 0.5 x 2 = 1 s that UE 1 would wait for it.
    HandMadeWorld world =
        new HandMadeWorld(new double[][] {{3, 2}, {9, 4}}, new double[][] {{1}, {1}}, 2.5, 0.5);
    world.ap[1] = 1;
    Scheduler learner = Worlds.scheduler("price-learning", world);
    for (int slot = 0; slot < world.slots(); slot++) {
      world.play(learner, 0);
    }
    StrategyProfile profile = learner.profile();
    assertNotNull(profile);
    assertEquals(1, profile.apShare(0, 0), 0.01);
  }

  @Test
  void everyMachineIsTriedFirst_andTheProfileSumsToOne() {
    HandMadeWorld world = HandMadeWorld.random(4, 5, 3, 41);
    Scheduler learner = Worlds.scheduler("{price-learning: {inertia: 0}}", world);
    boolean[] tried = new boolean[5];
    for (int slot = 0; slot < 5; slot++) {
      world.play(learner, 0, 1, 2, 3);
      assertTrue(!tried[world.assignedAp(0)], "an AP was tried twice");
      tried[world.assignedAp(0)] = true;
      assertShares(learner, world);
    }
  }

  private static void assertShares(Scheduler learner, HandMadeWorld world) {
    StrategyProfile profile = learner.profile();
    assertNotNull(profile);
    for (int n = 0; n < world.ueCount(); n++) {
      double sum = 0;
      for (int m = 0; m < world.apCount(); m++) {
        sum += profile.apShare(n, m);
      }
      assertEquals(1, sum, 1e-12);
    }
  }

  @Test
  void profile_isThePredictionOfTheNextChoice() {
    HandMadeWorld world = HandMadeWorld.random(5, 3, 3, 42);
    Scheduler learner =
        Worlds.scheduler("{price-learning: {temperature: 0.6, cooling: 0.5}}", world);
    int keep = 0;
    double expected = 0;
    double variance = 0;
    for (int slot = 0; slot < world.slots(); slot++) {
      StrategyProfile profile = learner.profile();
      assertNotNull(profile);
      double p = profile.apShare(2, 0);
      world.play(learner, 0, 1, 2, 3, 4);
      keep += world.assignedAp(2) == 0 ? 1 : 0;
      expected += p;
      variance += p * (1 - p);
    }
    assertTrue(variance > 5, "the choice was certain; the test shows nothing");
    assertEquals(expected, keep, 4 * Math.sqrt(variance));
  }

  @Test
  void estimates_averageTheFirstVisits_thenForgetAtTheFloor() {
    PriceLearningOptions options = new PriceLearningOptions(0.1, 0.3, 0.02, 0.7);
    PricedMachines machines = new PricedMachines(1, 2, new Reach(1, 2), options);
    double mean = 0;
    for (int k = 1; k <= 30; k++) {
      double cost = 1 + k % 4;
      machines.learn(0, 0, cost);
      mean += Math.max(1.0 / k, 0.1) * (cost - mean);
    }
    machines.learn(0, 1, mean + 0.1);
    double[] shares = new double[2];
    machines.shares(0, 0.5, shares);
    double temperature = 0.3 * (mean + 0.05) * 0.5;
    assertEquals(1 / (1 + StrictMath.exp(-0.1 / temperature)), shares[0], 1e-12);
  }
}
