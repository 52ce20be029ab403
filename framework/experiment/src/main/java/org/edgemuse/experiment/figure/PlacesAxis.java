package org.edgemuse.experiment.figure;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.ui.RectangleEdge;
import org.jfree.ui.TextAnchor;

/** An x axis with its ticks where the data is, as suits the few points of a sweep. */
final class PlacesAxis extends NumberAxis {
  private final List<Double> places;

  PlacesAxis(List<Double> places) {
    this.places = List.copyOf(places);
  }

  @Override
  protected List<NumberTick> refreshTicksHorizontal(
      Graphics2D g, Rectangle2D area, RectangleEdge edge) {
    return places.stream()
        .map(
            x ->
                new NumberTick(
                    x, TickLabels.of(x), TextAnchor.TOP_CENTER, TextAnchor.TOP_CENTER, 0))
        .toList();
  }
}
