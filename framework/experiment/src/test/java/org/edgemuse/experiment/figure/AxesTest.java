package org.edgemuse.experiment.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class AxesTest {
  private static final double[] POINTS = {2, 4, 6, 8, 10};

  @Test
  void dataThatIsNotNegativeStartsAtZero() {
    Axis axis = Axes.y(figure(51, 55, 58, 59, 60));
    assertEquals(0, axis.min());
    assertTrue(axis.max() >= 60 && axis.max() <= 80);
    assertEquals("0", axis.ticks().get(0).label());
  }

  @Test
  void narrowAxisCoversTheDataOnly() {
    Axis axis = Axes.y(figure(51, 55, 58, 59, 60).withYScale(YScale.NARROW));
    assertTrue(axis.min() >= 48 && axis.min() <= 51 && axis.max() >= 60 && axis.max() <= 64);
  }

  @Test
  void countsHaveWholeTicks() {
    Axis axis = Axes.y(figure(0, 1, 2, 1, 1));
    assertEquals(List.of("0", "1", "2", "3"), labels(axis));
  }

  @Test
  void fractionsHaveEquallyManyDecimals() {
    Axis axis = Axes.y(figure(0.2, 0.9, 1.3, 0.4, 0.1));
    assertEquals(List.of("0", "0.2", "0.4", "0.6", "0.8", "1.0", "1.2", "1.4"), labels(axis));
  }

  @Test
  void fewPlacesOfXAreTheTicks() {
    assertEquals(List.of("2", "4", "6", "8", "10"), labels(Axes.x(figure(1, 2, 3, 4, 5), 800)));
  }

  @Test
  void crowdedPlacesOfXGiveRoundTicks() {
    double[] x = {1, 2, 3, 5, 1000};
    Figure figure =
        Figure.of("", "x", "y", List.of(Series.of("a", x, new double[] {1, 2, 3, 4, 5})));
    assertEquals(List.of("0", "200", "400", "600", "800", "1000"), labels(Axes.x(figure, 800)));
  }

  @Test
  void autoIsLogarithmicBeyondTwoDecadesOnly() {
    assertTrue(Axes.y(figure(0.5, 1, 10, 20, 60).withYScale(YScale.AUTO)).log());
    assertTrue(!Axes.y(figure(1, 2, 10, 20, 60).withYScale(YScale.AUTO)).log());
    assertTrue(!Axes.y(figure(0, 1, 10, 20, 600).withYScale(YScale.AUTO)).log());
  }

  @Test
  void logarithmicAxisPlacesDecadesAtEqualDistances() {
    Axis axis = Axes.y(figure(0.012, 1, 10, 20, 900).withYScale(YScale.LOG));
    assertEquals(axis.place(1) - axis.place(0.1), axis.place(100) - axis.place(10), 1e-12);
    assertTrue(labels(axis).containsAll(List.of("0.1", "1", "10", "100", "1000")));
  }

  @Test
  void logarithmicAxisRejectsZero() {
    Figure figure = figure(0, 1, 2, 3, 4).withYScale(YScale.LOG);
    assertEquals(
        "figure 'test': a logarithmic y axis needs positive values, but the least is 0.0",
        assertThrows(IllegalArgumentException.class, () -> Axes.y(figure)).getMessage());
  }

  @Test
  void intervalsAreWithinTheAxis() {
    double[] y = {10, 10, 10, 10, 10};
    double[] low = {-3, 9, 9, 9, 9};
    double[] high = {31, 11, 11, 11, 11};
    Axis axis = Axes.y(Figure.of("", "", "", List.of(new Series("a", POINTS, y, low, high))));
    assertTrue(axis.min() <= -3 && axis.max() >= 31);
  }

  @Test
  void slotsUpTo1999AreShownUpTo2000() {
    Axis axis = Axes.x(Examples.curves(1, 2000), 800);
    assertEquals(0, axis.min());
    assertEquals(2000, axis.max());
  }

  private static Figure figure(double... y) {
    return Figure.of("test", "x", "y", List.of(Series.of("a", POINTS, y)));
  }

  private static List<String> labels(Axis axis) {
    return axis.ticks().stream().map(Tick::label).filter(label -> !label.isEmpty()).toList();
  }
}
