package org.edgemuse.console.layer;

import java.awt.geom.Rectangle2D;
import org.edgemuse.kernel.world.World;

/**
 * Where the bars of the ESs are: upright beside their home AP, or lying one below the other in the
 * column of those that have none.
 */
final class EsPlaces {
  private static final double HEADING = 36;
  private static final double MOST_ROW = 34;
  private static final double LABELS = 98;
  private static final double AWAY = 13;
  private static final double MOST_UPRIGHT = 42;

  private final Rectangle2D[] bars;
  private final boolean[] home;
  private final double row;

  EsPlaces(Sheet sheet) {
    World world = sheet.world();
    int count = world.esCount();
    bars = new Rectangle2D[count];
    home = new boolean[count];
    int homeless = 0;
    for (int es = 0; es < count; es++) {
      home[es] = world.ess().homeAp(es) >= 0;
      homeless += home[es] ? 0 : 1;
    }
    double unit = sheet.unit();
    double height = sheet.column().getHeight() - HEADING * unit;
    row = Math.max(0, Math.min(MOST_ROW * unit, height / Math.max(1, homeless)));
    double upright = Math.min(MOST_UPRIGHT * unit, 0.4 * sheet.spacing(world.apCount()));
    int rows = 0;
    for (int es = 0; es < count; es++) {
      if (home[es]) {
        int ap = world.ess().homeAp(es);
        bars[es] =
            new Rectangle2D.Double(
                sheet.apX(ap) + AWAY * unit,
                sheet.apY(ap) - upright + 2 * unit,
                Math.min(8 * unit, 0.25 * upright),
                upright);
      } else {
        double thick = row > 4 * unit ? Math.min(14 * unit, 0.66 * row) : 0.9 * row;
        bars[es] =
            new Rectangle2D.Double(
                sheet.column().getX(),
                sheet.column().getY() + HEADING * unit + (rows + 0.5) * row - thick / 2,
                sheet.column().getWidth() - LABELS * unit,
                thick);
        rows++;
      }
    }
  }

  /** The bar of an ES at full load, px. */
  Rectangle2D bar(int es) {
    return bars[es];
  }

  /** Whether it stands beside an AP. */
  boolean atHome(int es) {
    return home[es];
  }

  /** Height of a row of the column, px. */
  double row() {
    return row;
  }

  /** Where lines to the ES end, px. */
  double anchorX(int es) {
    return home[es] ? bars[es].getCenterX() : bars[es].getX() - 2;
  }

  /** Where lines to the ES end, px. */
  double anchorY(int es) {
    return home[es] ? bars[es].getMaxY() : bars[es].getCenterY();
  }
}
