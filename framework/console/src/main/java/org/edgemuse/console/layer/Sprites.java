package org.edgemuse.console.layer;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import org.edgemuse.console.scene.UeState;

/**
 * Marks of UEs drawn once and copied for thousands of them: by state, and by radius in quarters of
 * a pixel.
 */
final class Sprites {
  private static final int STEPS_PER_PIXEL = 4;
  private static final int MOST_RADIUS = 64;

  private final BufferedImage[][] made =
      new BufferedImage[UeState.values().length][STEPS_PER_PIXEL * MOST_RADIUS + 1];

  void draw(Graphics2D graphics, UeState state, double x, double y, double radius) {
    int step = Math.min(STEPS_PER_PIXEL * MOST_RADIUS, (int) Math.rint(STEPS_PER_PIXEL * radius));
    BufferedImage image = made[state.ordinal()][step];
    if (image == null) {
      image = make(state, (double) step / STEPS_PER_PIXEL);
      made[state.ordinal()][step] = image;
    }
    int half = image.getWidth() / 2;
    graphics.drawImage(image, (int) Math.rint(x) - half, (int) Math.rint(y) - half, null);
  }

  private static BufferedImage make(UeState state, double radius) {
    int half = (int) Math.ceil(1.3 * radius) + 2;
    int size = 2 * half + 1;
    BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.setStroke(new BasicStroke(0.7f));
    UeLayer.paintMark(graphics, state, half + 0.5, half + 0.5, radius);
    graphics.dispose();
    return image;
  }
}
