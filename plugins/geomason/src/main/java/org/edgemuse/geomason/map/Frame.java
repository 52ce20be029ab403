package org.edgemuse.geomason.map;

import com.vividsolutions.jts.geom.Coordinate;
import com.vividsolutions.jts.geom.Envelope;
import java.io.Serializable;
import org.edgemuse.kernel.api.world.Area;

/**
 * The way between the coordinates of shapefiles and metres from the area's lower left corner.
 *
 * @param left the area's least x in the files' coordinates
 * @param bottom the area's least y in the files' coordinates
 * @param metresPerUnit length of a unit of the files, m
 * @param area where UEs move
 */
public record Frame(double left, double bottom, double metresPerUnit, Area area)
    implements Serializable {

  /** A frame in which the files' coordinates are metres from the corner. */
  public static Frame of(Area area) {
    return new Frame(0, 0, 1, area);
  }

  /**
   * The frame around what files hold.
   *
   * @param extent of all files, in their coordinates
   * @param marginM distance around it, m
   */
  static Frame around(Envelope extent, double metresPerUnit, double marginM) {
    double margin = marginM / metresPerUnit;
    Area area =
        new Area(
            extent.getWidth() * metresPerUnit + 2 * marginM,
            extent.getHeight() * metresPerUnit + 2 * marginM);
    return new Frame(extent.getMinX() - margin, extent.getMinY() - margin, metresPerUnit, area);
  }

  /** Metres from the left of the area, within it. */
  double xM(Coordinate at) {
    return inside((at.x - left) * metresPerUnit, area.widthM());
  }

  /** Metres from the bottom of the area, within it. */
  double yM(Coordinate at) {
    return inside((at.y - bottom) * metresPerUnit, area.heightM());
  }

  /** Rounding must not put the outermost points outside. */
  private static double inside(double metres, double lengthM) {
    return Math.min(lengthM, Math.max(0, metres));
  }

  /** In the files' coordinates. */
  public double x(double xM) {
    return left + xM / metresPerUnit;
  }

  /** In the files' coordinates. */
  public double y(double yM) {
    return bottom + yM / metresPerUnit;
  }

  /** The area in the files' coordinates. */
  public Envelope envelope() {
    return new Envelope(left, x(area.widthM()), bottom, y(area.heightM()));
  }
}
