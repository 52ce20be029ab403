package org.edgemuse.console.layer;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lowest layers of a picture as far as they are fixed, drawn once: a city takes longer than all
 * its UEs. A copy takes about as long as to paint the paper.
 */
final class Backdrop {
  private @Nullable BufferedImage image;
  private @Nullable Rectangle part;
  private @Nullable Rectangle2D picture;
  private List<Layer> layers = List.of();
  private int changes;

  /**
   * Draws fixed layers over all of an image.
   *
   * @param target of the size of the part, of type {@link BufferedImage#TYPE_INT_RGB}
   * @param part what of the picture is drawn, px
   * @param shown the lowest first
   * @return how many of these were drawn
   */
  int lay(BufferedImage target, Rectangle part, Sheet sheet, List<Layer> shown) {
    int count = 0;
    while (count < shown.size() && shown.get(count).isFixed()) {
      count++;
    }
    if (count == 0) {
      image = null;
      layers = List.of();
      return 0;
    }
    List<Layer> fixed = shown.subList(0, count);
    BufferedImage drawn = image;
    if (drawn == null || !isOf(part, sheet, fixed)) {
      drawn = draw(part, sheet, fixed);
      image = drawn;
      this.part = new Rectangle(part);
      picture = sheet.picture().getBounds2D();
      layers = List.copyOf(fixed);
      changes = sheet.world().changes();
    }
    int[] from = pixels(drawn);
    System.arraycopy(from, 0, pixels(target), 0, from.length);
    return count;
  }

  /** Layers are new ones for every world, and equal nothing but themselves. */
  private boolean isOf(Rectangle part, Sheet sheet, List<Layer> fixed) {
    return part.equals(this.part)
        && sheet.picture().equals(picture)
        && fixed.equals(layers)
        && sheet.world().changes() == changes;
  }

  private static BufferedImage draw(Rectangle part, Sheet sheet, List<Layer> fixed) {
    BufferedImage drawn = new BufferedImage(part.width, part.height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = drawn.createGraphics();
    graphics.setColor(Palette.PAPER);
    graphics.fillRect(0, 0, part.width, part.height);
    graphics.translate(-part.x, -part.y);
    Picture.hint(graphics);
    graphics.clip(part.createIntersection(sheet.area()));
    Picture.paint(graphics, sheet, fixed);
    graphics.dispose();
    return drawn;
  }

  private static int[] pixels(BufferedImage image) {
    return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
  }
}
