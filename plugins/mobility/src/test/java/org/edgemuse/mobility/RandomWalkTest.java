package org.edgemuse.mobility;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.edgemuse.kernel.api.world.MobilityModel;
import org.edgemuse.kernel.values.Values;
import org.junit.jupiter.api.Test;

class RandomWalkTest {

  private static MobilityModel walk(double stepM, World world) {
    return new RandomWalkPlugin()
        .create(new RandomWalkPlugin.Options(Values.constant(stepM)), world);
  }

  @Test
  void everyStepHasItsLengthAndDirectionsAreUniform() {
    World world = new World(50_000, 100, 1);
    world.step(walk(3, world));
    int sectors = 16;
    int[] counts = new int[sectors];
    for (int ue = 0; ue < world.ueCount(); ue++) {
      double x = world.xM(ue) - 50;
      double y = world.yM(ue) - 50;
      assertEquals(3, Math.hypot(x, y), 1e-12);
      counts[(int) Math.floor((Math.atan2(y, x) / Math.PI + 1) * sectors / 2) % sectors]++;
    }
    double expected = world.ueCount() / (double) sectors;
    double chiSquared = 0;
    for (int count : counts) {
      chiSquared += (count - expected) * (count - expected) / expected;
    }
    assertEquals(15, chiSquared, 29.3, "chi squared, 15 degrees of freedom");
  }

  @Test
  void squaredDisplacementGrowsWithTheNumberOfSteps() {
    int ueCount = 4000;
    World world = new World(ueCount, 1e4, 1);
    MobilityModel walk = walk(2, world);
    for (int n = 1; n <= 100; n++) {
      world.step(walk);
      if (n % 25 == 0) {
        double sum = 0;
        for (int ue = 0; ue < ueCount; ue++) {
          double x = world.xM(ue) - 5e3;
          double y = world.yM(ue) - 5e3;
          sum += x * x + y * y;
        }
        // The squared displacement is nearly exponential, so its deviation is its mean.
        double expected = n * 2.0 * 2.0;
        assertEquals(expected, sum / ueCount, 4 * expected / Math.sqrt(ueCount), n + " steps");
      }
    }
  }

  @Test
  void reflectedWalkFillsTheAreaEvenly() {
    World world = new World(20_000, 10, 1);
    MobilityModel walk = walk(3, world);
    for (int n = 0; n < 60; n++) {
      world.step(walk);
    }
    Uniformity.check(world);
  }

  @Test
  void stepsOfUesMayDiffer() {
    World world = new World(2, 100, 1);
    new RandomWalkPlugin()
        .create(new RandomWalkPlugin.Options(Values.list(0, 5)), world)
        .move(1, world, world);
    assertEquals(5, Math.hypot(world.xM(1) - 50, world.yM(1) - 50), 1e-12);
    new RandomWalkPlugin()
        .create(new RandomWalkPlugin.Options(Values.list(0, 5)), world)
        .move(0, world, world);
    assertEquals(50, world.xM(0));
  }
}
