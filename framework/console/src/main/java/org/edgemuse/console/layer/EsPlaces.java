package org.edgemuse.console.layer;

import java.awt.geom.Rectangle2D;
import org.edgemuse.kernel.world.World;

/**
 * Where the bars of the ESs are: lying in the column, one below the other, and upright beside its
 * AP for an ES that has a home, to which lines then go.
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
    upright = Math.min(MOST_UPRIGHT * unit, 0.4 * sheet.spacing(world.apCount()));
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

  /** Whether it has a bar beside an AP too. */
  boolean atHome(int es) {
    return world.ess().homeAp(es) >= 0;
  }

  /** The bar beside the AP of an ES at full load, px. */
  Rectangle2D homeBar(int es) {
    int ap = world.ess().homeAp(es);
    double unit = sheet.unit();
    return new Rectangle2D.Double(
        sheet.apX(ap) + Math.min(AWAY * unit, 0.12 * sheet.spacing(world.apCount())),
        sheet.apY(ap) - upright + 2 * unit,
        Math.min(8 * unit, 0.25 * upright),
        upright);
  }

  /** Where lines to the ES end, px. */
  double anchorX(int es) {
    return atHome(es) ? homeBar(es).getCenterX() : bar(es).getX() - 2;
  }

  /** Where lines to the ES end, px. */
  double anchorY(int es) {
    return atHome(es) ? homeBar(es).getMaxY() : bar(es).getCenterY();
  }
}
