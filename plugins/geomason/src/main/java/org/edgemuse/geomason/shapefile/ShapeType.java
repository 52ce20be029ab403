package org.edgemuse.geomason.shapefile;

/**
 * What the shapes of a shapefile can be, by the numbers of ESRI's technical description of 1998.
 */
enum ShapeType {
  NULL(0, false),
  POINT(1, true),
  POLYLINE(3, true),
  POLYGON(5, true),
  MULTIPOINT(8, false),
  POINTZ(11, true),
  POLYLINEZ(13, false),
  POLYGONZ(15, false),
  MULTIPOINTZ(18, false),
  POINTM(21, false),
  POLYLINEM(23, false),
  POLYGONM(25, false),
  MULTIPOINTM(28, false),
  MULTIPATCH(31, false);

  private final int code;
  private final boolean known;

  ShapeType(int code, boolean known) {
    this.code = code;
    this.known = known;
  }

  /** Whether GeoMason's importer reads such shapes; at another one it stops without an error. */
  boolean isKnownToGeoMason() {
    return known;
  }

  /**
   * The type with that number.
   *
   * @throws IllegalArgumentException if there is none
   */
  static ShapeType of(int code) {
    for (ShapeType type : values()) {
      if (type.code == code) {
        return type;
      }
    }
    throw new IllegalArgumentException("shape type " + code + " does not exist");
  }
}
