package org.edgemuse.experiment.figure;

import java.awt.BasicStroke;
import java.awt.Color;

/**
 * How one series differs from the others: by colour, marker and dash at once, so that it does in
 * grey print and for readers with any colour vision. The colours begin with the palette of Okabe
 * and Ito (without its yellow, too pale on white) and go on with dark ones of Paul Tol's.
 */
record Look(Color colour, Marker marker, boolean hollow, BasicStroke stroke) {
  /** Series that can be told apart. */
  static final int DISTINCT = 12;

  private static final int[] COLOURS = {
    0x0072B2, 0xD55E00, 0x009E73, 0xCC79A7, 0xE69F00, 0x56B4E9,
    0x000000, 0x882255, 0x8C510A, 0x332288, 0x777777, 0x117733
  };
  private static final Marker[] MARKERS = Marker.values();
  private static final float[][] DASHES = {{}, {9, 4}, {2, 3}, {10, 3, 2, 3}, {5, 3}};
  private static final float WIDTH = 2.2f;
  private static final float CURVE_WIDTH = 1.5f;
  private static final float THIN_WIDTH = 0.9f;
  private static final int THIN_ALPHA = 190;
  private static final double PALE = 0.25;

  /** Dark to light along Viridis, without its palest end. */
  private static final int[] RAMP = {0x440154, 0x3B528B, 0x21918C, 0x5EC962, 0xC8C020};

  /** The look of series {@code index} among {@code count}; long ones have no room for markers. */
  static Look of(int index, int count, boolean isLong) {
    if (count > DISTINCT) {
      return new Look(
          ramp(index / (double) (count - 1)), Marker.CIRCLE, false, line(THIN_WIDTH, new float[0]));
    }
    float[] dash = isLong ? DASHES[index / 6 * 2] : DASHES[index % DASHES.length];
    return new Look(
        new Color(COLOURS[index]),
        MARKERS[index % MARKERS.length],
        index >= MARKERS.length,
        line(isLong ? CURVE_WIDTH : WIDTH, dash));
  }

  /** The line without its dash, for outlines. */
  BasicStroke solid() {
    return line(stroke.getLineWidth(), new float[0]);
  }

  /** A lighter colour to fill bars with, on which a black whisker shows. */
  Color pale() {
    return new Color(
        mix(colour.getRed(), 255, PALE),
        mix(colour.getGreen(), 255, PALE),
        mix(colour.getBlue(), 255, PALE));
  }

  private static BasicStroke line(float width, float[] dash) {
    return dash.length == 0
        ? new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
        : new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dash, 0);
  }

  private static Color ramp(double position) {
    double place = position * (RAMP.length - 1);
    int left = Math.min((int) place, RAMP.length - 2);
    Color from = new Color(RAMP[left]);
    Color to = new Color(RAMP[left + 1]);
    double share = place - left;
    return new Color(
        mix(from.getRed(), to.getRed(), share),
        mix(from.getGreen(), to.getGreen(), share),
        mix(from.getBlue(), to.getBlue(), share),
        THIN_ALPHA);
  }

  private static int mix(int from, int to, double share) {
    return (int) Math.rint(from + share * (to - from));
  }
}
