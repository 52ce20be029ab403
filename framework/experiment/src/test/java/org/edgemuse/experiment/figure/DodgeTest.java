package org.edgemuse.experiment.figure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.data.Range;
import org.junit.jupiter.api.Test;

class DodgeTest {
  private static final double[] X = {0, 10, 100};
  private static final double[] Y = {1, 2, 3};

  @Test
  void shiftsAreNarrowBetweenNearPlacesAndCappedElsewhere() {
    Series whiskers = new Series("a", X, Y, new double[] {0, 1, 2}, new double[] {2, 3, 4});
    Figure figure = Figure.of("", "", "", List.of(whiskers, whiskers));
    Dodge dodge = new Dodge(figure, new Stretch.Linear(2));
    assertArrayEquals(new double[] {-0.5, 9.5, 97.75}, dodge.of(0, whiskers).x());
    assertArrayEquals(new double[] {0.5, 10.5, 102.25}, dodge.of(1, whiskers).x());
  }

  @Test
  void everyPointOfTwelveSeriesIsWithinTheAxis() {
    Figure figure = Examples.twelve();
    ValueAxis axis = Axes.x(figure, Frame.of(figure));
    Range range = axis.getRange();
    Dodge dodge = new Dodge(figure, Stretch.of(axis, Room.ALONE.width()));
    for (int s = 0; s < 12; s++) {
      for (double x : dodge.of(s, figure.series().get(s)).x()) {
        assertTrue(range.contains(x), x + " in series " + s);
      }
    }
  }

  @Test
  void allSeriesSpanATenthOfTheGapAndNoMarkerReachesTheAxis() {
    for (int count : new int[] {2, 7, 24}) {
      double[] x = {2, 4, 6, 8, 10};
      Series whiskers = new Series("a", x, x, new double[5], new double[] {11, 11, 11, 11, 11});
      Figure figure = Figure.of("", "", "", Collections.nCopies(count, whiskers));
      Range range = Axes.x(figure, Frame.of(figure)).getRange();
      double unitsPerX = Room.ALONE.width() / range.getLength();
      Dodge dodge = new Dodge(figure, new Stretch.Linear(unitsPerX));
      double first = dodge.of(0, whiskers).x()[0];
      double last = dodge.of(count - 1, whiskers).x()[0];
      assertTrue(last - first > 0 && last - first <= 0.2 + 1e-12, "spans " + (last - first));
      assertTrue((first - range.getLowerBound()) * unitsPerX > 8, first + " of " + count);
    }
  }

  @Test
  void shiftsAreEqualRatiosOnALogarithmicAxis() {
    double[] x = {1, 100, 10_000};
    Series whiskers = new Series("a", x, Y, new double[] {0, 1, 2}, new double[] {2, 3, 4});
    Figure figure = Figure.of("", "", "", List.of(whiskers, whiskers));
    double[] right = new Dodge(figure, new Stretch.Logarithmic(20)).of(1, whiskers).x();
    // A tenth of the 40 units between two places lies between both series: 2 units, 0.1 decades.
    for (int i = 0; i < x.length; i++) {
      assertEquals(Math.pow(10, 0.1), right[i] / x[i], 1e-12);
    }
  }

  @Test
  void pointsWithoutIntervalsStayWhereTheyAre() {
    Series plain = Series.of("a", X, Y);
    Figure figure = Figure.of("", "", "", List.of(plain, plain));
    assertEquals(10, new Dodge(figure, new Stretch.Linear(2)).of(1, plain).x()[1]);
  }
}
