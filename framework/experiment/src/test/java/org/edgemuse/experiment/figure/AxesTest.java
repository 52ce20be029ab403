package org.edgemuse.experiment.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.Tick;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.ui.RectangleEdge;
import org.junit.jupiter.api.Test;

class AxesTest {
  private static final Rectangle2D AREA = new Rectangle2D.Double(0, 0, 800, 400);
  private static final double[] POINTS = {2, 4, 6, 8, 10};

  @Test
  void dataThatIsNotNegativeStartsAtZero() {
    ValueAxis axis = y(figure(51, 55, 58, 59, 60));
    assertEquals(0, axis.getLowerBound());
    assertTrue(axis.getUpperBound() >= 60 && axis.getUpperBound() <= 80);
    assertEquals("0", labels(axis).get(0));
  }

  @Test
  void narrowAxisCoversTheDataOnly() {
    ValueAxis axis = y(figure(51, 55, 58, 59, 60).withYScale(YScale.NARROW));
    assertTrue(
        axis.getLowerBound() >= 48
            && axis.getLowerBound() <= 51
            && axis.getUpperBound() >= 60
            && axis.getUpperBound() <= 64);
  }

  @Test
  void countsHaveWholeTicks() {
    ValueAxis axis = y(figure(0, 1, 2, 1, 1));
    assertEquals(List.of("0", "1", "2", "3"), labels(axis));
  }

  @Test
  void fractionsHaveEquallyManyDecimals() {
    ValueAxis axis = y(figure(0.2, 0.9, 1.3, 0.4, 0.1));
    assertEquals(List.of("0", "0.2", "0.4", "0.6", "0.8", "1.0", "1.2", "1.4"), labels(axis));
  }

  @Test
  void roundStepsReachBothEndsOfTheirAxis() {
    for (double unit : new double[] {1e-7, 1e-3, 0.1, 1, 10, 1e5, 1e9}) {
      for (int tenths = 1; tenths < 100; tenths++) {
        double top = tenths * unit;
        ValueAxis axis = y(figure(top, top / 3, top / 7, top / 5, top / 2));
        List<String> labels = labels(axis);
        assertEquals("0", labels.get(0));
        double last = Double.parseDouble(labels.get(labels.size() - 1));
        assertEquals(axis.getUpperBound(), last, 1e-9 * last);
        assertTrue(last >= top && labels.size() >= 3 && labels.size() <= 9, labels.toString());
      }
    }
  }

  @Test
  void labelsDoNotDependOnTheLocale() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.GERMANY);
    try {
      assertTrue(labels(y(figure(0.2, 0.9, 1.3, 0.4, 0.1))).contains("0.6"));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void fewPlacesOfXAreTheTicks() {
    assertEquals(
        List.of("2", "4", "6", "8", "10"), labels(x(figure(1, 2, 3, 4, 5)), RectangleEdge.BOTTOM));
  }

  @Test
  void crowdedPlacesOfXGiveRoundTicks() {
    double[] x = {1, 2, 3, 5, 1000};
    Figure figure =
        Figure.of("", "x", "y", List.of(Series.of("a", x, new double[] {1, 2, 3, 4, 5})));
    assertEquals(
        List.of("0", "200", "400", "600", "800", "1000"), labels(x(figure), RectangleEdge.BOTTOM));
  }

  @Test
  void autoIsLogarithmicBeyondTwoDecadesOnly() {
    assertTrue(y(figure(0.5, 1, 10, 20, 60).withYScale(YScale.AUTO)) instanceof LogAxis);
    assertFalse(y(figure(1, 2, 10, 20, 60).withYScale(YScale.AUTO)) instanceof LogAxis);
    assertFalse(y(figure(0, 1, 10, 20, 600).withYScale(YScale.AUTO)) instanceof LogAxis);
  }

  @Test
  void logarithmicAxisPlacesDecadesAtEqualDistances() {
    ValueAxis axis = y(figure(0.012, 1, 10, 20, 900).withYScale(YScale.LOG));
    assertEquals(pixel(axis, 1) - pixel(axis, 0.1), pixel(axis, 100) - pixel(axis, 10), 1e-9);
    assertTrue(labels(axis).containsAll(List.of("0.1", "1", "10", "100", "1000")));
  }

  @Test
  void logarithmicAxisRejectsZero() {
    Figure figure = figure(0, 1, 2, 3, 4).withYScale(YScale.LOG);
    assertEquals(
        "figure 'test': a logarithmic y axis needs positive values, but the least is 0.0",
        assertThrows(IllegalArgumentException.class, () -> y(figure)).getMessage());
  }

  @Test
  void intervalsAreWithinTheAxis() {
    double[] y = {10, 10, 10, 10, 10};
    double[] low = {-3, 9, 9, 9, 9};
    double[] high = {31, 11, 11, 11, 11};
    ValueAxis axis = y(Figure.of("", "", "", List.of(new Series("a", POINTS, y, low, high))));
    assertTrue(axis.getLowerBound() <= -3 && axis.getUpperBound() >= 31);
  }

  @Test
  void slotsUpTo1999AreShownUpTo2000() {
    ValueAxis axis = x(Examples.curves(1, 2000));
    assertEquals(0, axis.getLowerBound());
    assertEquals(2000, axis.getUpperBound());
  }

  @Test
  void numbersOverMoreThanTwoDecadesHaveALogarithmicAxisIfThatIsLeftOpen() {
    assertTrue(x(along(1, 10, 101).withXScale(XScale.AUTO)) instanceof LogAxis);
    assertFalse(x(along(1, 10, 100).withXScale(XScale.AUTO)) instanceof LogAxis);
    assertFalse(x(along(0, 10, 1000).withXScale(XScale.AUTO)) instanceof LogAxis);
    assertFalse(x(along(1, 10, 1000).withXScale(XScale.LINEAR)) instanceof LogAxis);
    assertTrue(x(along(1, 2, 3).withXScale(XScale.LOG)) instanceof LogAxis);
    assertTrue(x(along(7).withXScale(XScale.LOG)).getRange().contains(7));
  }

  @Test
  void logarithmicAxisRejectsNumbersThatAreNotPositive() {
    Figure figure = along(0, 1).withXScale(XScale.LOG);
    assertEquals(
        "figure 'test': a logarithmic x axis needs positive values, but the least is 0.0",
        assertThrows(IllegalArgumentException.class, () -> x(figure)).getMessage());
  }

  @Test
  void fewNumbersAreTheTicksOfALogarithmicAxis() {
    ValueAxis axis = x(along(1e-7, 3e-5, 0.25, 40).withXScale(XScale.AUTO));
    assertEquals(List.of("1e-7", "3e-5", "0.25", "40"), labels(axis, RectangleEdge.BOTTOM));
    double left = axis.valueToJava2D(1e-7, AREA, RectangleEdge.BOTTOM);
    double right = axis.valueToJava2D(40, AREA, RectangleEdge.BOTTOM);
    assertEquals(AREA.getMaxX() - right, left - AREA.getMinX(), 1e-9);
    assertTrue(left > 20 && left < 40, "room beside the first marker: " + left);
  }

  @Test
  void numbersWithoutRoomGivePowersOfTenThatHave() {
    double[] x = new double[19];
    for (int i = 0; i < x.length; i++) {
      x[i] = Double.parseDouble("1e" + (i - 14));
    }
    assertEquals(
        List.of("1e-14", "1e-12", "1e-10", "1e-8", "1e-6", "1e-4", "0.01", "1", "100", "10000"),
        labels(x(along(x).withXScale(XScale.AUTO)), RectangleEdge.BOTTOM));
    double[] crowded = {1, 1.01, 1.02, 5, 300};
    assertEquals(
        List.of("1", "2", "5", "10", "20", "50", "100", "200"),
        labels(x(along(crowded).withXScale(XScale.AUTO)), RectangleEdge.BOTTOM));
  }

  private static Figure along(double... x) {
    return Figure.of("test", "x", "y", List.of(Series.of("a", x, x)));
  }

  private static Figure figure(double... y) {
    return Figure.of("test", "x", "y", List.of(Series.of("a", POINTS, y)));
  }

  private static ValueAxis x(Figure figure) {
    return Axes.x(figure, Frame.of(figure));
  }

  private static ValueAxis y(Figure figure) {
    return Axes.y(figure, Room.ALONE);
  }

  private static double pixel(ValueAxis axis, double value) {
    return axis.valueToJava2D(value, AREA, RectangleEdge.LEFT);
  }

  private static List<String> labels(ValueAxis axis) {
    return labels(axis, RectangleEdge.LEFT);
  }

  private static List<String> labels(ValueAxis axis, RectangleEdge edge) {
    Graphics2D g = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
    List<String> labels = new ArrayList<>();
    for (Object tick : axis.refreshTicks(g, new AxisState(), AREA, edge)) {
      labels.add(((Tick) tick).getText());
    }
    labels.removeIf(String::isEmpty);
    return labels;
  }
}
