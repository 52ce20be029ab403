package org.edgemuse.console.layer;

import java.awt.Color;
import java.awt.Graphics2D;

/** Letters that stay legible above lines. */
final class Halo {
  private static final Color GLOW = new Color(255, 255, 255, 170);

  private Halo() {}

  /** Draws a text in the graphics' colour and font from the left end of its base line. */
  static void draw(Graphics2D graphics, String text, double x, double y) {
    Color ink = graphics.getColor();
    graphics.setColor(GLOW);
    for (int dx = -1; dx <= 1; dx++) {
      for (int dy = -1; dy <= 1; dy++) {
        if (dx != 0 || dy != 0) {
          graphics.drawString(text, (float) (x + dx), (float) (y + dy));
        }
      }
    }
    graphics.setColor(ink);
    graphics.drawString(text, (float) x, (float) y);
  }
}
