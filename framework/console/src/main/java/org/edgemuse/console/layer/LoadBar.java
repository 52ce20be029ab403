package org.edgemuse.console.layer;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.edgemuse.console.scene.Scale;

/**
 * A bar of the work that an ES had in a slot, with a mark at the length of the slot; what exceeds
 * it has the colour of trouble.
 */
final class LoadBar {
  private final Graphics2D graphics;
  private final Scale scale;
  private final double slotS;
  private final double overhang;

  /** Bars of a picture, drawn with the graphics' stroke. */
  LoadBar(Graphics2D graphics, Sheet sheet) {
    this.graphics = graphics;
    scale = sheet.scene().scales().es();
    slotS = sheet.world().clock().slotS();
    overhang = sheet.unit();
  }

  /** Draws a bar from left to right. */
  void lying(Rectangle2D full, double loadS) {
    frame(full);
    double within = full.getWidth() * scale.part(Math.min(loadS, slotS));
    double all = full.getWidth() * scale.part(loadS);
    double mark = full.getX() + full.getWidth() * scale.part(slotS);
    graphics.setColor(Palette.WITHIN_SLOT);
    graphics.fill(new Rectangle2D.Double(full.getX(), full.getY(), within, full.getHeight()));
    graphics.setColor(Palette.BEYOND_SLOT);
    graphics.fill(
        new Rectangle2D.Double(full.getX() + within, full.getY(), all - within, full.getHeight()));
    graphics.setColor(Palette.INK);
    graphics.draw(new Line2D.Double(mark, full.getY() - overhang, mark, full.getMaxY() + overhang));
  }

  /** Draws a bar from below. */
  void upright(Rectangle2D full, double loadS) {
    frame(full);
    double within = full.getHeight() * scale.part(Math.min(loadS, slotS));
    double all = full.getHeight() * scale.part(loadS);
    double mark = full.getMaxY() - full.getHeight() * scale.part(slotS);
    graphics.setColor(Palette.WITHIN_SLOT);
    graphics.fill(
        new Rectangle2D.Double(full.getX(), full.getMaxY() - within, full.getWidth(), within));
    graphics.setColor(Palette.BEYOND_SLOT);
    graphics.fill(
        new Rectangle2D.Double(full.getX(), full.getMaxY() - all, full.getWidth(), all - within));
    graphics.setColor(Palette.INK);
    graphics.draw(new Line2D.Double(full.getX() - overhang, mark, full.getMaxX() + overhang, mark));
  }

  private void frame(Rectangle2D full) {
    graphics.setColor(Palette.BAR_GROUND);
    graphics.fill(full);
    graphics.setColor(Palette.FRAME);
    graphics.draw(full);
  }
}
