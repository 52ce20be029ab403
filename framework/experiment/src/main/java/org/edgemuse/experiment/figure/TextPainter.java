package org.edgemuse.experiment.figure;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
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

  /** Lines that read upwards, side by side from {@code left}, centred on {@code y}. */
  static void upwards(Graphics2D g, Font font, List<String> lines, double left, double y) {
    AffineTransform before = g.getTransform();
    g.translate(left, y);
    g.rotate(-Math.PI / 2);
    centred(g, font, lines, 0, 0);
    g.setTransform(before);
  }
}
