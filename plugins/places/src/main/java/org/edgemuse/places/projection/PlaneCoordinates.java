package org.edgemuse.places.projection;

import org.edgemuse.kernel.api.map.Coordinates;

/**
 * Coordinates of a map: a plane whose origin is moved to the lower left corner of an area. Metres
 * are rounded to micrometres and degrees to 1e-10, since the library's functions may differ in
 * their last digit from one machine to the next.
 *
 * @param plane the projection
 * @param leftM x of the area's left side in the plane, m
 * @param bottomM y of its lower side, m
 */
public record PlaneCoordinates(Plane plane, double leftM, double bottomM) implements Coordinates {
  private static final double PER_METRE = 1e6;
  private static final double PER_DEGREE = 1e10;
  private static final double CLOSE_M = 1e-5;

  @Override
  public void toDegrees(double xM, double yM, double[] lonLat) {
    unproject(xM + leftM, yM + bottomM, lonLat);
    lonLat[0] = Math.rint(lonLat[0] * PER_DEGREE) / PER_DEGREE;
    lonLat[1] = Math.rint(lonLat[1] * PER_DEGREE) / PER_DEGREE;
  }

  /** Where datums are shifted, the library's way back is some millimetres off the way there. */
  private void unproject(double planeX, double planeY, double[] lonLat) {
    plane.unproject(planeX, planeY, lonLat);
    double lon = lonLat[0];
    double lat = lonLat[1];
    plane.project(lon, lat, lonLat);
    double offX = planeX - lonLat[0];
    double offY = planeY - lonLat[1];
    if (Math.max(Math.abs(offX), Math.abs(offY)) > CLOSE_M) {
      plane.unproject(planeX + offX, planeY + offY, lonLat);
    } else {
      lonLat[0] = lon;
      lonLat[1] = lat;
    }
  }

  @Override
  public void toMetres(double lon, double lat, double[] xyM) {
    plane.project(lon, lat, xyM);
    xyM[0] = x(xyM[0]);
    xyM[1] = y(xyM[1]);
  }

  /** The area's x of one in the plane, m. */
  public double x(double planeM) {
    return round(planeM - leftM);
  }

  /** The area's y of one in the plane, m. */
  public double y(double planeM) {
    return round(planeM - bottomM);
  }

  private static double round(double lengthM) {
    return Math.rint(lengthM * PER_METRE) / PER_METRE;
  }
}
