package org.edgemuse.places.clip;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.kernel.api.world.Area;
import org.junit.jupiter.api.Test;

/** Cuts against lengths and surfaces that are counted in small steps. */
class ClipTest {
  private static final Area AREA = new Area(10, 6);

  @Test
  void aLineThatLeavesAndComesBackIsTwo() {
    List<double[][]> pieces =
        new LineClip(AREA).cut(new double[] {5, 5, 8, 8, 9}, new double[] {3, 8, 8, 3, 3});
    assertEquals(2, pieces.size());
    assertArrayEquals(new double[] {5, 5}, pieces.get(0)[0]);
    assertArrayEquals(new double[] {3, 6}, pieces.get(0)[1]);
    assertArrayEquals(new double[] {8, 8, 9}, pieces.get(1)[0]);
    assertArrayEquals(new double[] {6, 3, 3}, pieces.get(1)[1]);
  }

  @Test
  void aLineThatPassesThroughIsWhatIsInside() {
    List<double[][]> pieces = new LineClip(AREA).cut(new double[] {-5, 15}, new double[] {3, 3});
    assertEquals(1, pieces.size());
    assertArrayEquals(new double[] {0, 10}, pieces.get(0)[0]);
    assertEquals(0, new LineClip(AREA).cut(new double[] {-5, 15}, new double[] {7, 7}).size());
    // It meets the corner and no more.
    assertEquals(0, new LineClip(AREA).cut(new double[] {-1, 1}, new double[] {1, -1}).size());
  }

  @Test
  void cutLinesAreAsLongAsTheyAreInside() {
    Draws draws = Draws.of(5, "clip");
    for (int line = 0; line < 200; line++) {
      double[] x = new double[6];
      double[] y = new double[6];
      for (int i = 0; i < x.length; i++) {
        x[i] = -5 + 20 * draws.uniform(line, 0, 2 * i);
        y[i] = -5 + 16 * draws.uniform(line, 0, 2 * i + 1);
      }
      double length = 0;
      for (double[][] piece : new LineClip(AREA).cut(x, y)) {
        for (int i = 1; i < piece[0].length; i++) {
          length += StrictMath.hypot(piece[0][i] - piece[0][i - 1], piece[1][i] - piece[1][i - 1]);
        }
        for (int i = 0; i < piece[0].length; i++) {
          assertTrue(isInside(piece[0][i], piece[1][i]));
        }
      }
      assertEquals(countedLength(x, y), length, 0.02, "line " + line);
    }
  }

  private static double countedLength(double[] x, double[] y) {
    int steps = 10_000;
    double length = 0;
    for (int i = 1; i < x.length; i++) {
      double segment = StrictMath.hypot(x[i] - x[i - 1], y[i] - y[i - 1]);
      int inside = 0;
      for (int k = 0; k < steps; k++) {
        double at = (k + 0.5) / steps;
        inside +=
            isInside(x[i - 1] + at * (x[i] - x[i - 1]), y[i - 1] + at * (y[i] - y[i - 1])) ? 1 : 0;
      }
      length += segment * inside / steps;
    }
    return length;
  }

  private static boolean isInside(double x, double y) {
    return x >= 0 && x <= 10 && y >= 0 && y <= 6;
  }

  @Test
  void cutTrianglesCoverWhatIsInside() {
    Draws draws = Draws.of(6, "clip");
    for (int triangle = 0; triangle < 50; triangle++) {
      double[] x = new double[4];
      double[] y = new double[4];
      for (int i = 0; i < 3; i++) {
        x[i] = -5 + 20 * draws.uniform(triangle, 0, 2 * i);
        y[i] = -5 + 16 * draws.uniform(triangle, 0, 2 * i + 1);
      }
      x[3] = x[0];
      y[3] = y[0];
      double[][] cut = new RingClip(AREA).cut(x, y);
      assertEquals(countedSurface(x, y), surface(cut), 0.5, "triangle " + triangle);
    }
  }

  private static double surface(double[][] ring) {
    double twice = 0;
    for (int i = 1; i < ring[0].length; i++) {
      twice += ring[0][i - 1] * ring[1][i] - ring[0][i] * ring[1][i - 1];
    }
    return Math.abs(twice) / 2;
  }

  private static double countedSurface(double[] x, double[] y) {
    int steps = 400;
    int inside = 0;
    for (int i = 0; i < steps; i++) {
      for (int j = 0; j < steps; j++) {
        double px = 10 * (i + 0.5) / steps;
        double py = 6 * (j + 0.5) / steps;
        int left = 0;
        for (int k = 1; k < 4; k++) {
          double side = (x[k] - x[k - 1]) * (py - y[k - 1]) - (y[k] - y[k - 1]) * (px - x[k - 1]);
          left += side > 0 ? 1 : -1;
        }
        inside += Math.abs(left) == 3 ? 1 : 0;
      }
    }
    return 60.0 * inside / (steps * steps);
  }

  @Test
  void aRingOutsideIsNothing() {
    double[][] cut =
        new RingClip(AREA).cut(new double[] {20, 30, 30, 20}, new double[] {1, 1, 2, 1});
    assertEquals(0, cut[0].length);
  }
}
