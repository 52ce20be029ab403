package org.edgemuse.inference.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LineTest {
  private static final double[] BATCH = {1, 2, 4, 8, 16, 32};

  @Test
  void lineIsRecovered() {
    double[] ms = new double[BATCH.length];
    for (int i = 0; i < ms.length; i++) {
      ms[i] = .87 + .78 * BATCH[i];
    }
    Line line = Line.fitRelative(BATCH, ms);
    assertEquals(.87, line.intercept(), 1e-12);
    assertEquals(.78, line.slope(), 1e-12);
    assertEquals(0, line.worstRelative(BATCH, ms), 1e-12);
  }

  @Test
  void timesOfThePrototypeGiveLinesLikeItsOwn() {
    double[] oneThread = {1.18, 2.11, 3.95, 7.74, 16.4, 36.3};
    Line line = Line.fitRelative(BATCH, oneThread);
    assertEquals(.14, line.intercept(), .005);
    assertEquals(1.01, line.slope(), .005);
    assertEquals(.11, line.worstRelative(BATCH, oneThread), .002);
    double[] twoThreads = {1.61, 2.44, 4.18, 7.47, 13.1, 24.6};
    Line other = Line.fitRelative(BATCH, twoThreads);
    assertEquals(.87, other.intercept(), .005);
    assertEquals(.78, other.slope(), .005);
  }

  @Test
  void relativeSquaresAreLeast() {
    double[] ms = {1.3, 2, 4.4, 7.1, 16.4, 33};
    Line line = Line.fitRelative(BATCH, ms);
    double least = squares(ms, line);
    for (double by : new double[] {-.01, .01}) {
      assertTrue(squares(ms, new Line(line.intercept() + by, line.slope())) > least);
      assertTrue(squares(ms, new Line(line.intercept(), line.slope() + by)) > least);
    }
  }

  private static double squares(double[] ms, Line line) {
    double sum = 0;
    for (int i = 0; i < ms.length; i++) {
      sum += Math.pow(line.at(BATCH[i]) / ms[i] - 1, 2);
    }
    return sum;
  }

  @Test
  void worstResidualIsRelativeToThePoint() {
    assertEquals(.5, new Line(0, 1).worstRelative(new double[] {1, 2}, new double[] {1, 4}), 1e-15);
  }

  @Test
  void onePlaceHasNoLine() {
    assertThrows(
        IllegalArgumentException.class,
        () -> Line.fitRelative(new double[] {1, 1}, new double[] {1, 2}));
  }
}
