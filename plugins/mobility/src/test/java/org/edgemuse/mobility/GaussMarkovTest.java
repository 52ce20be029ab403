package org.edgemuse.mobility;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.edgemuse.kernel.api.world.MobilityModel;
import org.edgemuse.kernel.api.world.Reflection;
import org.edgemuse.kernel.values.Values;
import org.junit.jupiter.api.Test;

class GaussMarkovTest {

  private static MobilityModel model(
      double memory, double meanSpeedMps, double sigmaMps, World world) {
    return new GaussMarkovPlugin()
        .create(
            new GaussMarkovPlugin.Options(memory, Values.constant(meanSpeedMps), sigmaMps), world);
  }

  @Test
  void velocityForgetsByTheMemoryEachSlot() {
    int ueCount = 20_000;
    int lags = 6;
    double memory = 0.8;
    double sigmaMps = 2;
    double slotS = 0.5;
    World world = new World(ueCount, 1e6, slotS);
    MobilityModel model = model(memory, 0, sigmaMps, world);
    double[][] xMps = new double[lags][ueCount];
    double[][] yMps = new double[lags][ueCount];
    for (int t = 0; t < lags; t++) {
      for (int ue = 0; ue < ueCount; ue++) {
        xMps[t][ue] = -world.xM(ue) / slotS;
        yMps[t][ue] = -world.yM(ue) / slotS;
      }
      world.step(model);
      for (int ue = 0; ue < ueCount; ue++) {
        xMps[t][ue] += world.xM(ue) / slotS;
        yMps[t][ue] += world.yM(ue) / slotS;
      }
    }
    double variance = sigmaMps * sigmaMps;
    double tolerance = 4 * variance * Math.sqrt(2.0 / ueCount);
    for (int lag = 0; lag < lags; lag++) {
      double expected = variance * Math.pow(memory, lag);
      assertEquals(expected, meanProduct(xMps[0], xMps[lag]), tolerance, "x, lag " + lag);
      assertEquals(expected, meanProduct(yMps[0], yMps[lag]), tolerance, "y, lag " + lag);
      assertEquals(0, meanProduct(xMps[0], yMps[lag]), tolerance, "x and y, lag " + lag);
    }
  }

  private static double meanProduct(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum / a.length;
  }

  @Test
  void velocitiesAreNormal() {
    int ueCount = 40_000;
    World world = new World(ueCount, 1e6, 1);
    world.step(model(0.5, 0, 1, world));
    int within = 0;
    double fourth = 0;
    for (int ue = 0; ue < ueCount; ue++) {
      double v = world.xM(ue) - 5e5;
      within += Math.abs(v) < 1 ? 1 : 0;
      fourth += v * v * v * v / ueCount;
    }
    assertEquals(0.682689, (double) within / ueCount, 4 * 0.4655 / Math.sqrt(ueCount));
    assertEquals(3, fourth, 4 * Math.sqrt(96.0 / ueCount), "fourth moment");
  }

  @Test
  void steadyUesBounceLikeBalls() {
    double sideM = 10;
    World world = new World(50, sideM, 1);
    MobilityModel model = model(0.6, 27, 0, world);
    double[] xMps = new double[50];
    double[] yMps = new double[50];
    World open = new World(50, 1e9, 1);
    MobilityModel unbounded = model(0.6, 27, 0, open);
    open.step(unbounded);
    for (int ue = 0; ue < 50; ue++) {
      xMps[ue] = open.xM(ue) - 5e8;
      yMps[ue] = open.yM(ue) - 5e8;
      assertEquals(27, Math.hypot(xMps[ue], yMps[ue]), 1e-6);
    }
    for (int t = 1; t <= 200; t++) {
      world.step(model);
      for (int ue = 0; ue < 50; ue++) {
        assertEquals(Reflection.fold(5 + t * xMps[ue], sideM), world.xM(ue), 1e-3);
        assertEquals(Reflection.fold(5 + t * yMps[ue], sideM), world.yM(ue), 1e-3);
      }
    }
  }

  @Test
  void wanderersFillTheAreaEvenly() {
    World world = new World(20_000, 20, 1);
    MobilityModel model = model(0.7, 3, 2, world);
    for (int t = 0; t < 200; t++) {
      world.step(model);
    }
    Uniformity.check(world);
  }
}
