package org.edgemuse.places.geojson;

import java.util.List;

/**
 * A geometry, with or without {@code Multi} before its name.
 *
 * @param kind what it is
 * @param parts its points (one part with one list), its lines (a part each, with one list), or its
 *     polygons (a part each, with their rings, the outer one first); every list has longitude and
 *     latitude of its positions in turn, degrees
 */
public record GeoGeometry(Kind kind, List<List<double[]>> parts) {

  /** What a geometry is. */
  public enum Kind {
    /** Point and MultiPoint. */
    POINTS,
    /** LineString and MultiLineString. */
    LINES,
    /** Polygon and MultiPolygon. */
    POLYGONS
  }
}
