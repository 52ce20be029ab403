package org.edgemuse.console.layer;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import org.edgemuse.console.scene.Scene;
import org.edgemuse.kernel.world.World;
import org.jspecify.annotations.Nullable;

/**
 * The area: the cell of each AP, the darker the more the AP had to carry in the slot, and a scale
 * bar below.
 */
final class GroundLayer implements Layer {
  private static final double SCALE_BAR = 0.3;

  private @Nullable World cellsOf;
  private @Nullable Cells cells;

  @Override
  public String name() {
    return "Cells of the APs, shaded by load";
  }

  @Override
  public void paint(Graphics2D graphics, Sheet sheet) {
    Scene scene = sheet.scene();
    graphics.setColor(Palette.PAPER);
    graphics.fill(sheet.area());
    graphics.setStroke(new BasicStroke((float) sheet.unit()));
    Cells cells = cells(sheet);
    for (int ap = 0; ap < sheet.world().apCount(); ap++) {
      Path2D path = path(sheet, cells.polygon(ap));
      graphics.setColor(Palette.shade(scene.scales().ap().part(scene.apLoadS(ap))));
      graphics.fill(path);
      graphics.setColor(Palette.CELL);
      graphics.draw(path);
    }
    graphics.setColor(Palette.FRAME);
    graphics.draw(sheet.area());
    paintScaleBar(graphics, sheet);
  }

  private Cells cells(Sheet sheet) {
    Cells made = cells;
    if (made == null || cellsOf != sheet.world()) {
      World world = sheet.world();
      made = new Cells(world.aps(), world.area(), world::reachM);
      cells = made;
      cellsOf = world;
    }
    return made;
  }

  private static Path2D path(Sheet sheet, double[] corners) {
    Path2D path = new Path2D.Double();
    for (int i = 0; i < corners.length; i += 2) {
      double x = sheet.x(corners[i]);
      double y = sheet.y(corners[i + 1]);
      if (i == 0) {
        path.moveTo(x, y);
      } else {
        path.lineTo(x, y);
      }
    }
    if (corners.length > 0) {
      path.closePath();
    }
    return path;
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
