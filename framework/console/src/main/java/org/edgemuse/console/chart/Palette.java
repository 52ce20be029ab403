package org.edgemuse.console.chart;

import java.awt.BasicStroke;
import java.awt.Color;

/** Colours that readers with any colour vision tell apart, and dashes for grey print. */
final class Palette {
  /** The palette of Okabe and Ito without its yellow, and dark colours of Paul Tol's. */
  private static final int[] COLOURS = {
    0x0072B2, 0xD55E00, 0x009E73, 0xCC79A7, 0xE69F00, 0x56B4E9,
    0x000000, 0x882255, 0x8C510A, 0x332288, 0x777777, 0x117733
  };

  private static final float[][] DASHES = {{}, {7, 4}, {2, 3}, {9, 3, 2, 3}};

  private Palette() {}

  static Color colour(Line line) {
    return new Color(COLOURS[line.hue() % COLOURS.length]);
  }

  static BasicStroke stroke(Line line) {
    float width = line.faint() ? 1 : 1.7f;
    // The colours come again after twelve, then with other dashes.
    float[] dash = DASHES[(line.dash() + line.hue() / COLOURS.length) % DASHES.length];
    return dash.length == 0
        ? new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
        : new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dash, 0);
  }
}
