package org.edgemuse.console.layer;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.BitSet;
import java.util.function.Consumer;
import org.edgemuse.kernel.world.World;

/** The APs: a mast where each stands, with its number and its load in the slot. */
final class ApLayer implements Layer {
  private static final double ROOM_FOR_LABEL = 70;
  private static final double ROOM_FOR_LOAD = 100;

  @Override
  public String name() {
    return "APs";
  }

  private static double height(Sheet sheet) {
    double spacing = sheet.spacing(sheet.world().apCount());
    return Math.max(6 * sheet.unit(), Math.min(17 * sheet.unit(), 0.16 * spacing));
  }

  @Override
  public void paint(Graphics2D graphics, Sheet sheet) {
    double unit = sheet.unit();
    double height = height(sheet);
    double spacing = sheet.spacing(sheet.world().apCount());
    graphics.setFont(sheet.font(Font.PLAIN, 11));
    graphics.setStroke(
        new BasicStroke((float) (1.8 * unit), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    BitSet homes = homes(sheet.world());
    for (int ap = 0; ap < sheet.world().apCount(); ap++) {
      double x = sheet.apX(ap);
      double y = sheet.apY(ap);
      graphics.setColor(Palette.AP);
      graphics.draw(new Line2D.Double(x, y, x, y - height));
      Path2D head = new Path2D.Double();
      head.moveTo(x, y - 0.35 * height);
      head.lineTo(x - 0.42 * height, y - 1.15 * height);
      head.lineTo(x + 0.42 * height, y - 1.15 * height);
      head.closePath();
      graphics.fill(head);
      if (spacing > ROOM_FOR_LABEL * unit) {
        String label = "AP " + ap;
        if (spacing > ROOM_FOR_LOAD * unit) {
          label += "  " + Texts.seconds(sheet.scene().apLoadS(ap));
        }
        double width = graphics.getFontMetrics().stringWidth(label);
        graphics.setColor(Palette.INK);
        boolean beside = homes.get(ap);
        double left = beside ? x - width - 0.6 * height : x - width / 2;
        Halo.draw(
            graphics,
            label,
            Math.max(left, sheet.picture().getX() + 2 * unit),
            beside ? y - 0.5 * height : y - 1.15 * height - 4 * unit);
      }
    }
  }

  /** The APs that have the bar of an ES beside them. */
  private static BitSet homes(World world) {
    BitSet homes = new BitSet();
    for (int es = 0; es < world.esCount(); es++) {
      if (world.ess().homeAp(es) >= 0) {
        homes.set(world.ess().homeAp(es));
      }
    }
    return homes;
  }

  @Override
  public void hit(Sheet sheet, Rectangle2D where, Consumer<Object> found) {
    double height = height(sheet);
    for (int ap = 0; ap < sheet.world().apCount(); ap++) {
      Rectangle2D mast =
          new Rectangle2D.Double(
              sheet.apX(ap) - 0.5 * height, sheet.apY(ap) - 1.2 * height, height, 1.2 * height);
      if (mast.intersects(where)) {
        found.accept(new ApRef(sheet.scene().run(), ap));
      }
    }
  }

  @Override
  public String status(Sheet sheet, Object ref) {
    return ref instanceof ApRef ap
        ? "%s: load in the slot %s".formatted(ap, Texts.seconds(sheet.scene().apLoadS(ap.index())))
        : "";
  }
}
