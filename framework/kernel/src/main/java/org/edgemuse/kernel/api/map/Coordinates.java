package org.edgemuse.kernel.api.map;

import java.io.Serializable;

/** The way between a map's metres and degrees on the ellipsoid WGS84. */
public interface Coordinates extends Serializable {

  /**
   * From metres to degrees.
   *
   * @param xM metres to the east of the area's lower left corner
   * @param yM metres to the north of it
   * @param lonLat receives longitude and latitude, degrees
   */
  void toDegrees(double xM, double yM, double[] lonLat);

  /**
   * From degrees to metres.
   *
   * @param lon longitude, degrees, -180 to 180
   * @param lat latitude, degrees, -90 to 90
   * @param xyM receives x and y, m
   */
  void toMetres(double lon, double lat, double[] xyM);
}
