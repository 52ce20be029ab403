package org.edgemuse.mobility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.edgemuse.kernel.api.world.MobilityModel;
import org.edgemuse.kernel.values.Values;
import org.junit.jupiter.api.Test;

class RandomWaypointTest {
  /** Mean distance of two random points of the unit square (Ghosh 1951), and of its square 1/3. */
  private static final double MEAN_LEG = 0.521405;

  private static MobilityModel waypoint(
      double minSpeedMps, double maxSpeedMps, Values pauseS, boolean steadyState, World world) {
    return new RandomWaypointPlugin()
        .create(
            new RandomWaypointPlugin.Options(minSpeedMps, maxSpeedMps, pauseS, steadyState), world);
  }

  @Test
  void legsAreAsLongAsTwoRandomPointsAreApart() {
    // So fast that a slot holds one pause of its own length and one leg.
    int ueCount = 2000;
    World world = new World(ueCount, 1, 1);
    MobilityModel model = waypoint(1e9, 1e9, Values.constant(1), false, world);
    world.step(model);
    world.step(model);
    int legs = 20;
    double sumM = 0;
    double[] xM = new double[ueCount];
    double[] yM = new double[ueCount];
    for (int n = 0; n < legs; n++) {
      for (int ue = 0; ue < ueCount; ue++) {
        xM[ue] = world.xM(ue);
        yM[ue] = world.yM(ue);
      }
      world.step(model);
      for (int ue = 0; ue < ueCount; ue++) {
        sumM += Math.hypot(world.xM(ue) - xM[ue], world.yM(ue) - yM[ue]);
      }
    }
    double sd = Math.sqrt(1 / 3.0 - MEAN_LEG * MEAN_LEG);
    // Adjacent legs share a point, which correlates them a little.
    double ofMean = 1.2 * sd / Math.sqrt(ueCount * legs);
    assertEquals(MEAN_LEG, sumM / (ueCount * legs), 4 * ofMean);
  }

  @Test
  void uesGoStraightAtTheirSpeedAndPauseOnArrival() {
    World world = new World(1, 100, 1);
    MobilityModel model = waypoint(2, 2, Values.constant(10), false, world);
    int standing = 0;
    int walking = 0;
    for (int t = 0; t < 5000; t++) {
      double xM = world.xM(0);
      double yM = world.yM(0);
      world.step(model);
      double movedM = Math.hypot(world.xM(0) - xM, world.yM(0) - yM);
      assertTrue(movedM <= 2 + 1e-9, "moved " + movedM);
      standing += movedM == 0 ? 1 : 0;
      walking += movedM > 2 - 1e-9 ? 1 : 0;
    }
    // A cycle is 10 s of pause and 26 s of walking; its first and last slots are shared.
    double cycles = 5000 / (10 + MEAN_LEG * 100 / 2);
    assertEquals(cycles * 9, standing, cycles * 2);
    assertEquals(cycles * (MEAN_LEG * 50 - 1), walking, cycles * 3);
  }

  @Test
  void turningWithinASlotTakesNoExtraTime() {
    World world = new World(20, 10, 1);
    MobilityModel model = waypoint(4, 4, Values.constant(0), false, world);
    int straight = 0;
    for (int t = 0; t < 500; t++) {
      double xM = world.xM(7);
      double yM = world.yM(7);
      world.step(model);
      double movedM = Math.hypot(world.xM(7) - xM, world.yM(7) - yM);
      assertTrue(movedM <= 4 + 1e-9, "moved " + movedM);
      straight += movedM > 4 - 1e-9 ? 1 : 0;
    }
    assertTrue(straight > 50, "slots without a turn: " + straight);
  }

  @Test
  void steadyStateHasTheHarmonicMeanOfSpeedsFromTheFirstSlotOn() {
    int ueCount = 20_000;
    double slotS = 1e-3;
    World world = new World(ueCount, 1000, slotS);
    MobilityModel model = waypoint(1, 10, Values.constant(0), true, world);
    world.step(model);
    double[] xM = new double[ueCount];
    double[] yM = new double[ueCount];
    for (int ue = 0; ue < ueCount; ue++) {
      xM[ue] = world.xM(ue);
      yM[ue] = world.yM(ue);
    }
    world.step(model);
    double sum = 0;
    for (int ue = 0; ue < ueCount; ue++) {
      sum += Math.hypot(world.xM(ue) - xM[ue], world.yM(ue) - yM[ue]) / slotS;
    }
    // 1 / E[1/v] for v ~ U[1, 10]; drawn speeds have mean 5.5.
    double expected = 9 / Math.log(10);
    assertEquals(expected, sum / ueCount, 4 * 2.6 / Math.sqrt(ueCount));
  }

  @Test
  void steadyStateHasTheLongRunShareOfPausesAndDoesNotDrift() {
    int ueCount = 10_000;
    World world = new World(ueCount, 100, 1);
    MobilityModel model = waypoint(1, 4, Values.uniform(0, 60), true, world);
    double meanLegS = MEAN_LEG * 100 * Math.log(4) / 3;
    double pausing = 30 / (30 + meanLegS);
    for (int t = 0; t < 120; t++) {
      double[] xM = new double[ueCount];
      for (int ue = 0; ue < ueCount; ue++) {
        xM[ue] = world.xM(ue);
      }
      world.step(model);
      if (t == 1 || t == 119) {
        int standing = 0;
        double spread = 0;
        for (int ue = 0; ue < ueCount; ue++) {
          standing += world.xM(ue) == xM[ue] ? 1 : 0;
          spread += Math.pow(world.xM(ue) - 50, 2) + Math.pow(world.yM(ue) - 50, 2);
        }
        // Standing through a whole slot misses those that stop or set off within it.
        double through = pausing - 0.5 * 2 / (30 + meanLegS);
        assertEquals(through, (double) standing / ueCount, 0.02, "slot " + t);
        double expected = pausing * 2 * 100 * 100 / 12.0 + (1 - pausing) * MOVING_SPREAD * 1e4;
        assertEquals(expected, spread / ueCount, 0.03 * expected, "slot " + t);
      }
    }
  }

  /**
   * Mean squared distance from the centre of the unit square while moving: E[L m] / E[L] by
   * numerical integration over pairs of grid points, m being the mean over the leg.
   */
  private static final double MOVING_SPREAD = movingSpread();

  private static double movingSpread() {
    int n = 24;
    double weighted = 0;
    double lengths = 0;
    for (int a = 0; a < n * n; a++) {
      for (int b = 0; b < n * n; b++) {
        double ax = (a % n + 0.5) / n - 0.5;
        double ay = (a / n + 0.5) / n - 0.5;
        double bx = (b % n + 0.5) / n - 0.5;
        double by = (b / n + 0.5) / n - 0.5;
        double length = Math.hypot(ax - bx, ay - by);
        double mean = (ax * ax + ax * bx + bx * bx + ay * ay + ay * by + by * by) / 3;
        weighted += length * mean;
        lengths += length;
      }
    }
    return weighted / lengths;
  }

  @Test
  void speedsOutOfOrderAreRefusedByName() {
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> new RandomWaypointPlugin.Options(3, 2, Values.constant(0), false));
    assertEquals("minSpeedMps (3.0) must not exceed maxSpeedMps (2.0)", refused.getMessage());
  }
}
