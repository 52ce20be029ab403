package org.edgemuse.experiment.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class FigureTest {
  private static final double[] TWO = {1, 2};

  @Test
  void pointsStandBesideLinesInOneChart() {
    Figure both =
        Figure.of("", "x", "y", List.of(Series.ofPoints("p", TWO, TWO), Series.of("l", TWO, TWO)));
    CurvePlot plot = new CurvePlot(both, Frame.of(both));
    CurveRenderer renderer = (CurveRenderer) plot.getRenderer(1);
    assertEquals(false, renderer.getSeriesLinesVisible(0));
    assertEquals(true, renderer.getSeriesShapesVisible(0));
    assertEquals(true, renderer.getSeriesLinesVisible(1));
  }

  @Test
  void figureWithoutAnyValueIsRejected() {
    assertEquals("figure 'delay' has no value to draw in 0 series", error(() -> curves(List.of())));
    Series holes = Series.of("a", TWO, new double[] {Double.NaN, Double.NaN});
    assertEquals(
        "figure 'delay' has no value to draw in 1 series", error(() -> curves(List.of(holes))));
  }

  @Test
  void seriesOfUnequalLengthsIsRejected() {
    assertEquals(
        "series 'masl': y (1 values) must be as long as x (2)",
        error(() -> Series.of("masl", TWO, new double[] {1})));
    assertEquals(
        "series 'masl': low and high must both be given or both be null",
        error(() -> new Series("masl", TWO, TWO, TWO, null)));
  }

  @Test
  void valuesThatCannotBeDrawnAreRejected() {
    assertEquals(
        "series 'masl', point 1: x (NaN) must be finite",
        error(() -> Series.of("masl", new double[] {1, Double.NaN}, TWO)));
    assertEquals(
        "series 'masl', point 0: y (Infinity) must not be infinite",
        error(() -> Series.of("masl", TWO, new double[] {Double.POSITIVE_INFINITY, 1})));
    assertEquals(
        "series 'masl', point 0: low (3.0) is above high (2.0)",
        error(() -> new Series("masl", TWO, TWO, new double[] {3, 1}, new double[] {2, 2})));
  }

  @Test
  void barWithoutCategoryIsRejected() {
    Series bars = Series.ofCategories("masl", TWO, null, null);
    assertEquals(
        "figure 'cost', series 'masl': x (1.0) must be the index of one of 1 categories",
        error(() -> Figure.bars("cost", "", "s", List.of("a"), List.of(bars))));
    assertEquals(
        "figure 'cost' has no categories",
        error(() -> Figure.bars("cost", "", "s", List.of(), List.of(bars))));
  }

  @Test
  void moreBarsThanColoursAreRejected() {
    List<Series> series = new ArrayList<>();
    for (int s = 0; s < 13; s++) {
      series.add(Series.ofCategories("s" + s, new double[] {1}, null, null));
    }
    assertEquals(
        "figure 'cost': bars can show at most 12 series, not 13",
        error(() -> Figure.bars("cost", "", "s", List.of("a"), series)));
  }

  private static Figure curves(List<Series> series) {
    return Figure.of("delay", "slot", "delay (s)", series);
  }

  private static String error(Executable action) {
    return assertThrows(IllegalArgumentException.class, action).getMessage();
  }
}
