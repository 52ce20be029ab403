package org.edgemuse.experiment.figure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.edgemuse.kernel.api.random.Draws;
import org.junit.jupiter.api.Test;

class ThinningTest {

  @Test
  void everyColumnKeepsItsEndsAndExtremes() {
    int size = 10_000;
    double[] x = new double[size];
    double[] y = new double[size];
    Draws draws = Draws.of(3, "thinning");
    for (int i = 0; i < size; i++) {
      x[i] = i / 1000.0;
      y[i] = draws.normal(i, 0, 0);
    }
    Series thin = Thinning.of(Series.of("a", x, y), new Stretch.Linear(5));
    assertTrue(thin.size() <= 4 * 100, "kept " + thin.size());
    for (int column = 0; column < 100; column++) {
      double[] all = Arrays.copyOfRange(y, column * 100, column * 100 + 100);
      double from = column / 10.0;
      double[] kept = within(thin, from, from + 0.1);
      assertEquals(Arrays.stream(all).min().orElseThrow(), Arrays.stream(kept).min().orElseThrow());
      assertEquals(Arrays.stream(all).max().orElseThrow(), Arrays.stream(kept).max().orElseThrow());
      assertEquals(all[0], kept[0]);
      assertEquals(all[99], kept[kept.length - 1]);
    }
  }

  @Test
  void holesAndPointsApartStay() {
    double[] x = {0, 0.001, 0.002, 5};
    double[] y = {1, Double.NaN, 3, 4};
    assertArrayEquals(y, Thinning.of(Series.of("a", x, y), new Stretch.Linear(10)).y());
  }

  private static double[] within(Series series, double from, double to) {
    double[] kept = new double[series.size()];
    int count = 0;
    for (int i = 0; i < series.size(); i++) {
      if (series.x()[i] > from - 1e-9 && series.x()[i] < to - 1e-9) {
        kept[count++] = series.y()[i];
      }
    }
    return Arrays.copyOf(kept, count);
  }
}
