package org.edgemuse.jcaco.masl;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.edgemuse.jcaco.simulation.Worlds;
import org.edgemuse.jcaco.testing.HandMadeWorld;
import org.edgemuse.kernel.api.scheduling.InformationClass;
import org.edgemuse.kernel.api.scheduling.Scheduler;
import org.edgemuse.kernel.api.scheduling.StrategyProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaslTest {
  private final HandMadeWorld world = HandMadeWorld.random(6, 3, 3, 4);

  private static double[] shares(Scheduler scheduler, HandMadeWorld world) {
    StrategyProfile profile = scheduler.profile();
    assertNotNull(profile);
    double[] shares = new double[world.ueCount() * (world.apCount() + world.esCount())];
    int at = 0;
    for (int n = 0; n < world.ueCount(); n++) {
      for (int m = 0; m < world.apCount(); m++) {
        shares[at++] = profile.apShare(n, m);
      }
      for (int k = 0; k < world.esCount(); k++) {
        shares[at++] = profile.esShare(n, k);
      }
    }
    return shares;
  }

  @ParameterizedTest
  @CsvSource({
    "realised, relative, FEEDBACK",
    "realised, uniform-load, ANNOUNCED",
    "realised, bound, ANNOUNCED",
    "expected, relative, ANNOUNCED",
    "conditional, uniform-load, ANNOUNCED"
  })
  void informationClass_isLocalOnlyForOwnDelaysAndOwnMean(
      String cost, String normaliser, InformationClass expected) {
    Scheduler masl =
        Worlds.scheduler("{masl: {cost: %s, normaliser: %s}}".formatted(cost, normaliser), world);
    assertEquals(expected, InformationClass.of(masl));
    assertEquals(InformationClass.FEEDBACK, InformationClass.of(Worlds.scheduler("masl", world)));
  }

  @Test
  void learningStops_afterLearnSlots_andStrategiesAreStillSampled() {
    Scheduler masl = Worlds.scheduler("{masl: {learnSlots: 20}}", world);
    for (int slot = 0; slot < 20; slot++) {
      world.playActive(masl);
    }
    double[] before = shares(masl, world);
    int[] seen = new int[world.apCount()];
    for (int slot = 0; slot < 200; slot++) {
      world.play(masl, 0);
      seen[world.assignedAp(0)]++;
    }
    assertArrayEquals(before, shares(masl, world));
    for (int m = 0; m < seen.length; m++) {
      assertEquals(200 * masl.profile().apShare(0, m), seen[m], 4 * Math.sqrt(50));
    }
  }

  @Test
  void maxProbability_stopsOnceAllUesAreSure_andNotBefore() {
    Scheduler masl =
        Worlds.scheduler("{masl: {stop: max-probability, stopProbability: 0.9}}", world);
    double[] last = shares(masl, world);
    for (int slot = 0; slot < 2000; slot++) {
      boolean sure = allSure(last, 0.9);
      world.play(masl, 0, 1, 2, 3, 4, 5);
      double[] now = shares(masl, world);
      if (sure) {
        assertArrayEquals(last, now);
        assertTrue(slot > 20, "sure at once; the test shows nothing");
        return;
      }
      assertFalse(Arrays.equals(last, now), "stopped in slot " + slot + " before all were sure");
      last = now;
    }
    throw new AssertionError("never stopped");
  }

  private static boolean allSure(double[] shares, double threshold) {
    return IntStream.range(0, shares.length / 3)
        .allMatch(row -> Arrays.stream(shares, 3 * row, 3 * row + 3).max().orElse(0) > threshold);
  }

  @Test
  void windowTest_waitsForUesThatHaveNotAsked() {
    String options = "{masl: {alpha: 0.5, beta: 0.5, stop: window, stopWindow: 10}}";
    Scheduler masl = Worlds.scheduler(options, world);
    for (int slot = 0; slot < 3000; slot++) {
      world.play(masl, 0, 1, 2, 3, 4);
    }
    double[] before = shares(masl, world);
    world.play(masl, 5);
    assertFalse(Arrays.equals(before, shares(masl, world)), "UE 5 asked for the first time");
    for (int slot = 0; slot < 3000; slot++) {
      world.play(masl, 0, 1, 2, 3, 4, 5);
    }
    double[] settled = shares(masl, world);
    for (int slot = 0; slot < 100; slot++) {
      world.play(masl, 0, 1, 2, 3, 4, 5);
    }
    assertArrayEquals(settled, shares(masl, world), "all have settled");
  }

  @Test
  void requestsOfOneUeInOneSlot_drawApart() {
    Scheduler masl = Worlds.scheduler("{masl: {learnSlots: 0}}", world);
    int differ = 0;
    for (int slot = 0; slot < 100; slot++) {
      world.play(masl, 2, 2);
      differ += world.assignedAp(0) == world.assignedAp(1) ? 0 : 1;
    }
    assertEquals(100 * 2 / 3.0, differ, 4 * Math.sqrt(100 * 2 / 9.0));
  }

  @Test
  void choices_dependOnUeAndSlot_notOnWhoElseAsks() {
    Scheduler alone = Worlds.scheduler("{masl: {learnSlots: 0}}", world);
    HandMadeWorld other = HandMadeWorld.random(6, 3, 3, 4);
    Scheduler crowd = Worlds.scheduler("{masl: {learnSlots: 0}}", other);
    for (int slot = 0; slot < 30; slot++) {
      world.play(alone, 3);
      other.play(crowd, 5, 0, 3, 1);
      assertEquals(world.assignedAp(0), other.assignedAp(2));
      assertEquals(world.assignedEs(0), other.assignedEs(2));
    }
  }

  @Test
  void boundRequest_usesItsServer_andTeachesNothingAboutServers() {
    world.boundServer[1] = 2;
    Scheduler masl = Worlds.scheduler("masl", world);
    for (int slot = 0; slot < 50; slot++) {
      world.play(masl, 0, 1);
      assertEquals(2, world.assignedEs(1));
    }
    StrategyProfile profile = masl.profile();
    assertNotNull(profile);
    for (int k = 0; k < 3; k++) {
      assertEquals(1.0 / 3, profile.esShare(1, k));
    }
    assertNotEquals(1.0 / 3, profile.apShare(1, 0));
    assertNotEquals(1.0 / 3, profile.esShare(0, 0));
  }

  @Test
  void boundRequestWithoutOutcome_leavesNoMarkOnTheNextOwnerOfItsHandle() {
    world.boundServer[1] = 2;
    Scheduler masl = Worlds.scheduler("masl", world);
    world.lost = true;
    world.play(masl, 1);
    world.lost = false;
    world.play(masl, 0);
    StrategyProfile profile = masl.profile();
    assertNotNull(profile);
    assertNotEquals(1.0 / 3, profile.esShare(0, 0), "UE 0 was free to choose, and learns");
    world.play(masl, 1);
    assertEquals(1.0 / 3, profile.esShare(1, 0), "UE 1 is still bound, and does not");
  }
}
