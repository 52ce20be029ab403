package org.edgemuse.console.layer;

import java.awt.geom.Rectangle2D;
import org.edgemuse.kernel.world.World;

/**
 * Where the bars of the ESs are: lying in the column, one below the other, and upright for an ES
 * that stands somewhere, to which lines then go: beside its AP if it has a home, or where it is.
 */
final class EsPlaces {
  private static final double HEADING = 36;
  private static final double MOST_ROW = 34;
  private static final double MOST_THICK = 14;
  private static final double LABELS = 98;
  private static final double AWAY = 13;
  private static final double MOST_UPRIGHT = 42;

  private final Sheet sheet;
  private final World world;
  private final double row;
  private final double upright;

  EsPlaces(Sheet sheet) {
    this.sheet = sheet;
    world = sheet.world();
    double unit = sheet.unit();
    double height = sheet.column().getHeight() - HEADING * unit;
    row = Math.max(0, Math.min(MOST_ROW * unit, height / world.esCount()));
    double spacing = sheet.spacing(Math.max(world.apCount(), world.esCount()));
    upright = Math.min(MOST_UPRIGHT * unit, 0.4 * spacing);
  }

  /** Height of a row of the column, px. */
  double row() {
    return row;
  }

  /** The bar of an ES in the column at full load, px. */
  Rectangle2D bar(int es) {
    double unit = sheet.unit();
    double thick = row > 4 * unit ? Math.min(MOST_THICK * unit, 0.66 * row) : 0.9 * row;
    return new Rectangle2D.Double(
        sheet.column().getX(),
        sheet.column().getY() + HEADING * unit + (es + 0.5) * row - thick / 2,
        sheet.column().getWidth() - LABELS * unit,
        thick);
  }

  /** Whether it has an upright bar too. */
  boolean stands(int es) {
    return world.ess().homeAp(es) >= 0 || world.ess().placed();
  }

  /** The upright bar of an ES that stands somewhere at full load, px. */
  Rectangle2D standing(int es) {
    double unit = sheet.unit();
    double width = Math.min(8 * unit, 0.25 * upright);
    int ap = world.ess().homeAp(es);
    if (ap < 0) {
      double x = sheet.x(world.ess().xM(es));
      double top = Math.max(sheet.area().getY(), sheet.y(world.ess().yM(es)) - upright);
      return new Rectangle2D.Double(x - width / 2, top, width, upright);
    }
    double away = Math.min(AWAY * unit, 0.12 * sheet.spacing(world.apCount()));
    return new Rectangle2D.Double(
        sheet.apX(ap) + away, sheet.apY(ap) - upright + 2 * unit, width, upright);
  }

  /** Where lines to the ES end, px. */
  double anchorX(int es) {
    return stands(es) ? standing(es).getCenterX() : bar(es).getX() - 2;
  }

  /** Where lines to the ES end, px. */
  double anchorY(int es) {
    return stands(es) ? standing(es).getMaxY() : bar(es).getCenterY();
  }
}
