package org.edgemuse.experiment.figure;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.List;
import org.edgemuse.experiment.csv.NumberText;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.ui.RectangleEdge;
import org.jfree.ui.TextAnchor;

/** An x axis with its ticks where the data is, as suits the few points of a sweep. */
final class PlacesAxis extends NumberAxis {
  private static final double GAP = 12;

  private final List<Double> places;

  PlacesAxis(Collection<Double> places) {
    this.places = List.copyOf(places);
  }

  /** Whether the labels of rising places stand side by side with a gap. */
  static boolean fit(Collection<Double> places, double unitsPerValue) {
    double end = Double.NEGATIVE_INFINITY;
    for (double place : places) {
      double half = Typeface.width(Typeface.TEXT, label(place)) / 2;
      if (place * unitsPerValue - half < end + GAP) {
        return false;
      }
      end = place * unitsPerValue + half;
    }
    return true;
  }

  @Override
  protected List<NumberTick> refreshTicksHorizontal(
      Graphics2D g, Rectangle2D area, RectangleEdge edge) {
    return places.stream()
        .map(x -> new NumberTick(x, label(x), TextAnchor.TOP_CENTER, TextAnchor.TOP_CENTER, 0))
        .toList();
  }

  private static String label(double place) {
    return NumberText.of(new BigDecimal(place).round(new MathContext(6)).doubleValue());
  }
}
