package org.edgemuse.experiment.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import org.jfree.util.ShapeUtilities;

/**
 * How one series differs from the others: by colour, marker and dash at once, so that it does in
 * grey print and for readers with any colour vision. The colours begin with the palette of Okabe
 * and Ito (without its yellow, too pale on white) and go on with dark ones of Paul Tol's.
 */
record Look(Color colour, Shape marker, boolean hollow, BasicStroke stroke) {
  /** Series that can be told apart by colour alone. */
  static final int DISTINCT = 12;

  /** Series that can be told apart by colour together with marker or dash. */
  static final int NAMED = 2 * DISTINCT;

  /** Line of every whisker. */
  static final BasicStroke WHISKER =
      new BasicStroke(1.7f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);

  /** Lines behind the data at the labels of the y axis. */
  static final Color GRID = new Color(0xDDDDDD);

  /** Lines behind the data between them. */
  static final Color MINOR_GRID = new Color(0xEFEFEF);

  static final BasicStroke GRID_LINE = new BasicStroke(1);

  private static final int[] COLOURS = {
    0x0072B2, 0xD55E00, 0x009E73, 0xCC79A7, 0xE69F00, 0x56B4E9,
    0x000000, 0x882255, 0x8C510A, 0x332288, 0x777777, 0x117733
  };
  private static final Shape[] MARKERS = {
    new Ellipse2D.Double(-5.5, -5.5, 11, 11),
    new Rectangle2D.Double(-5, -5, 10, 10),
    ShapeUtilities.createUpTriangle(7),
    ShapeUtilities.createDiamond(7.5f),
    ShapeUtilities.createDownTriangle(7),
    ShapeUtilities.rotateShape(ShapeUtilities.createUpTriangle(7), Math.PI / 2, 0, 0),
    ShapeUtilities.createDiagonalCross(5, 2)
  };
  private static final float[][] DASHES = {{}, {9, 4}, {2, 3}, {10, 3, 2, 3}, {5, 3}};
  private static final int[] LONG_DASHES = {0, 2, 4, 1};
  private static final int THIN_ALPHA = 190;
  private static final double PALE = 0.25;

  /** The look of series {@code index} among {@code count}; long ones have no room for markers. */
  static Look of(int index, int count, boolean isLong) {
    Color colour = new Color(COLOURS[index % DISTINCT]);
    Shape dot = new Ellipse2D.Double(-1, -1, 2, 2);
    if (count > NAMED) {
      return new Look(translucent(colour), dot, false, line(0.9f, DASHES[0]));
    }
    if (isLong) {
      return new Look(colour, dot, false, line(1.5f, DASHES[LONG_DASHES[index / 6]]));
    }
    return new Look(
        colour,
        MARKERS[index % MARKERS.length],
        index / MARKERS.length % 2 == 1,
        line(2.2f, DASHES[index % DASHES.length]));
  }

  /** A lighter colour to fill bars with, on which a black whisker shows. */
  Color pale() {
    return new Color(paler(colour.getRed()), paler(colour.getGreen()), paler(colour.getBlue()));
  }

  private static int paler(int component) {
    return (int) Math.rint(component + PALE * (255 - component));
  }

  private static Color translucent(Color colour) {
    return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), THIN_ALPHA);
  }

  private static BasicStroke line(float width, float[] dash) {
    return dash.length == 0
        ? new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
        : new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dash, 0);
  }
}
