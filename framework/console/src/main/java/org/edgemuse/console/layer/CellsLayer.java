package org.edgemuse.console.layer;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import org.edgemuse.console.scene.Scene;
import org.edgemuse.kernel.world.World;
import org.jspecify.annotations.Nullable;

/**
 * The cell of each AP, the darker the more the AP had to carry in the slot. Above a map it is a
 * veil, through which streets and buildings are seen.
 */
final class CellsLayer implements Layer {
  private @Nullable World cellsOf;
  private @Nullable Cells cells;

  @Override
  public String name() {
    return "Cells of the APs, shaded by load";
  }

  @Override
  public void paint(Graphics2D graphics, Sheet sheet) {
    Scene scene = sheet.scene();
    boolean veiled = sheet.world().map() != null;
    graphics.setStroke(new BasicStroke((float) sheet.unit()));
    Cells cells = cells(sheet);
    for (int ap = 0; ap < sheet.world().apCount(); ap++) {
      Path2D path = path(sheet, cells.polygon(ap));
      double part = scene.scales().ap().part(scene.apLoadS(ap));
      graphics.setColor(veiled ? Palette.veil(part) : Palette.shade(part));
      graphics.fill(path);
      graphics.setColor(Palette.CELL);
      graphics.draw(path);
    }
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
}
