package org.edgemuse.console.layer;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;

/** The frame of the area, and a scale bar below it. */
final class FrameLayer implements Layer {
  private static final double SCALE_BAR = 0.3;

  @Override
  public String name() {
    return "Frame and scale bar";
  }

  @Override
  public void paint(Graphics2D graphics, Sheet sheet) {
    graphics.setStroke(new BasicStroke((float) sheet.unit()));
    graphics.setColor(Palette.FRAME);
    graphics.draw(sheet.area());
    paintScaleBar(graphics, sheet);
  }

  private static void paintScaleBar(Graphics2D graphics, Sheet sheet) {
    double unit = sheet.unit();
    double lengthM = RoundLength.below(SCALE_BAR * sheet.area().getWidth() / sheet.pixelsPerM());
    double left = sheet.area().getX();
    double right = left + lengthM * sheet.pixelsPerM();
    double y = sheet.area().getMaxY() + 13 * unit;
    graphics.setColor(Palette.INK);
    graphics.setStroke(
        new BasicStroke((float) (1.6 * unit), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
    graphics.draw(new Line2D.Double(left, y, right, y));
    graphics.draw(new Line2D.Double(left, y - 4 * unit, left, y + 4 * unit));
    graphics.draw(new Line2D.Double(right, y - 4 * unit, right, y + 4 * unit));
    graphics.setFont(sheet.font(Font.PLAIN, 12));
    graphics.drawString(Texts.metres(lengthM), (float) (right + 6 * unit), (float) (y + 4 * unit));
  }
}
