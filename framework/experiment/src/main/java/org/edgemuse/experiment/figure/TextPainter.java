package org.edgemuse.experiment.figure;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Places lines of text by their top, as the layout thinks, not by their baseline. */
final class TextPainter {
  private TextPainter() {}

  /** Lines one below the other, each centred on {@code x}. */
  static void centred(Graphics2D g, Font font, List<String> lines, double x, double top) {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      double y = top + i * Typeface.lineHeight(font);
      at(g, font, line, x - Typeface.width(font, line) / 2, y);
    }
  }

  /** A line that starts at {@code x}. */
  static void at(Graphics2D g, Font font, String line, double x, double top) {
    if (!line.isEmpty()) {
      g.setFont(font);
      g.drawString(line, (float) x, (float) (top + font.getSize2D() * 1.02));
    }
  }

  /** A line that reads upwards, left of an area and centred on it, squeezed if it is longer. */
  static void upwards(Graphics2D g, Font font, String line, double left, Rectangle2D area) {
    double width = Typeface.width(font, line);
    double room = area.getMaxY();
    Font fitting = width > room ? font.deriveFont((float) (font.getSize2D() * room / width)) : font;
    double length = Typeface.width(fitting, line);
    AffineTransform before = g.getTransform();
    // A title longer than the plot starts at its foot rather than below it.
    double foot = Math.min(area.getMaxY(), area.getCenterY() + length / 2);
    g.translate(left, Math.max(foot, length));
    g.rotate(-Math.PI / 2);
    at(g, fitting, line, 0, 0);
    g.setTransform(before);
  }
}
