package org.edgemuse.places.extent;

import java.util.List;
import org.edgemuse.kernel.api.world.Area;
import org.edgemuse.places.projection.DegreeBox;
import org.edgemuse.places.projection.Plane;
import org.edgemuse.places.projection.PlaneCoordinates;

/**
 * An area, and the way to it from degrees.
 *
 * @param area its size
 * @param coordinates its place on Earth
 */
public record Frame(Area area, PlaneCoordinates coordinates) {
  private static final int STEPS = 64;
  private static final double HALF_TURN = 180;

  /**
   * The rectangle around projected positions and a margin.
   *
   * @throws IllegalArgumentException if it has no width or height
   */
  public static Frame around(List<Positions> all, Plane plane, double marginM) {
    Bounds bounds = new Bounds();
    all.forEach(positions -> positions.visit(bounds));
    return of(plane, bounds, marginM);
  }

  /** The rectangle around a box's sides, which are bent in the plane. */
  public static Frame around(DegreeBox box, Plane plane) {
    Bounds bounds = new Bounds();
    double[] xyM = new double[2];
    for (int i = 0; i <= STEPS; i++) {
      double lon = box.west() + (box.east() - box.west()) * i / STEPS;
      double lat = box.south() + (box.north() - box.south()) * i / STEPS;
      at(plane, lon, box.south(), xyM, bounds);
      at(plane, lon, box.north(), xyM, bounds);
      at(plane, box.west(), lat, xyM, bounds);
      at(plane, box.east(), lat, xyM, bounds);
    }
    return of(plane, bounds, 0);
  }

  private static void at(Plane plane, double lon, double lat, double[] xyM, Bounds bounds) {
    plane.project(lon > HALF_TURN ? lon - 2 * HALF_TURN : lon, lat, xyM);
    bounds.at(xyM[0], xyM[1], 0);
  }

  private static Frame of(Plane plane, Bounds bounds, double marginM) {
    PlaneCoordinates coordinates =
        new PlaneCoordinates(plane, bounds.leastX() - marginM, bounds.leastY() - marginM);
    Area area =
        new Area(coordinates.x(bounds.mostX() + marginM), coordinates.y(bounds.mostY() + marginM));
    if (!(area.widthM() > 0 && area.heightM() > 0)) {
      throw new IllegalArgumentException(
          "the area has no %s: all positions have the same; give a marginM above 0, or an extent"
              .formatted(area.widthM() > 0 ? "height" : "width"));
    }
    return new Frame(area, coordinates);
  }

  /** Whether a point of the area's own metres lies in it. */
  public boolean holds(double xM, double yM) {
    return xM >= 0 && xM <= area.widthM() && yM >= 0 && yM <= area.heightM();
  }
}
