package org.edgemuse.experiment.figure;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;

/** What stands at the ticks; names of categories are broken into lines, or slanted if too wide. */
final class TickLabels {
  /** Length of a tick mark. */
  static final double MARK = 6;

  private static final double GAP = 5;
  private static final double[] SLANTS = {Math.PI / 6, Math.PI / 3, Math.PI / 2};
  private static final Font FONT = Typeface.TEXT;

  private final Plot plot;
  private final List<List<String>> below = new ArrayList<>();

  /** Angle of the names of categories; 0 where they lie flat. */
  private final double slant;

  private final double height;

  TickLabels(Plot plot, boolean categories) {
    this.plot = plot;
    List<Tick> ticks = plot.x().ticks();
    double slot = plot.area().getWidth() / Math.max(1, ticks.size()) - GAP;
    boolean tooWide = false;
    int lines = 1;
    double widest = 0;
    for (Tick tick : ticks) {
      List<String> label =
          categories ? Typeface.wrap(FONT, tick.label(), slot) : List.of(tick.label());
      below.add(label);
      lines = Math.max(lines, label.size());
      widest = Math.max(widest, Typeface.width(FONT, tick.label()));
      for (String line : label) {
        tooWide |= categories && Typeface.width(FONT, line) > slot;
      }
    }
    slant = tooWide ? slant() : 0;
    double text =
        tooWide
            ? widest * StrictMath.sin(slant) + Typeface.lineHeight(FONT) * StrictMath.cos(slant)
            : lines * Typeface.lineHeight(FONT);
    height = MARK + GAP + text + GAP;
  }

  /** Room that the labels of a y axis need on its left. */
  static double widthOf(Axis y) {
    double widest = 0;
    for (Tick tick : y.ticks()) {
      widest = Math.max(widest, Typeface.width(FONT, tick.label()));
    }
    return MARK + GAP + widest;
  }

  /** Room that the labels of the x axis need below it. */
  double height() {
    return height;
  }

  void paint(Graphics2D g) {
    g.setColor(Color.BLACK);
    double left = plot.area().getMinX() - MARK - GAP;
    for (Tick tick : plot.y().ticks()) {
      double top = plot.pixelY(tick.value()) - FONT.getSize2D() * 0.66;
      TextPainter.at(g, FONT, tick.label(), left - Typeface.width(FONT, tick.label()), top);
    }
    double top = plot.area().getMaxY() + MARK + GAP;
    for (int i = 0; i < below.size(); i++) {
      Tick tick = plot.x().ticks().get(i);
      double x = plot.pixelX(tick.value());
      if (slant > 0) {
        slanted(g, tick.label(), x, top);
      } else {
        TextPainter.centred(g, FONT, below.get(i), x, top);
      }
    }
  }

  /** The flattest slant at which no name reaches beyond the left edge of the figure. */
  private double slant() {
    for (double angle : SLANTS) {
      boolean inside = true;
      for (Tick tick : plot.x().ticks()) {
        double reach = Typeface.width(FONT, tick.label()) * StrictMath.cos(angle);
        inside &= plot.pixelX(tick.value()) - reach > GAP;
      }
      if (inside) {
        return angle;
      }
    }
    return Math.PI / 2;
  }

  private void slanted(Graphics2D g, String label, double x, double top) {
    AffineTransform before = g.getTransform();
    g.translate(x, top);
    g.rotate(-slant);
    // The steeper the name, the more its middle rather than its top belongs below the tick.
    double rise = FONT.getSize2D() * 0.66 * StrictMath.sin(slant);
    TextPainter.at(g, FONT, label, -Typeface.width(FONT, label), -rise);
    g.setTransform(before);
  }
}
