package org.edgemuse.places.city;

/**
 * A place in the plane.
 *
 * @param x metres to the east of the city's lower left corner
 * @param y metres to the north of it
 */
record Spot(double x, double y) {

  Spot plus(double dx, double dy) {
    return new Spot(x + dx, y + dy);
  }

  /** The place that lies {@code part} of the way to another one. */
  Spot towards(Spot other, double part) {
    return new Spot(x + part * (other.x - x), y + part * (other.y - y));
  }

  double distance(Spot other) {
    double dx = other.x - x;
    double dy = other.y - y;
    return Math.sqrt(dx * dx + dy * dy);
  }
}
