package org.edgemuse.experiment.figure;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;

/** The mark of an interval. */
final class Whisker {
  private static final double CAP = 4.5;
  private static final BasicStroke STROKE =
      new BasicStroke(1.7f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);

  private Whisker() {}

  /** Draws the i-th interval of a series at pixel {@code x}, if there is one. */
  static void paint(Graphics2D g, Plot plot, Series series, int i, double x) {
    double low = series.lowAt(i);
    double high = series.highAt(i);
    if (low == high) {
      return;
    }
    double top = plot.pixelY(high);
    double bottom = plot.pixelY(low);
    Path2D.Double path = new Path2D.Double();
    path.moveTo(x - CAP, top);
    path.lineTo(x + CAP, top);
    path.moveTo(x, top);
    path.lineTo(x, bottom);
    path.moveTo(x - CAP, bottom);
    path.lineTo(x + CAP, bottom);
    g.setStroke(STROKE);
    g.draw(path);
  }
}
