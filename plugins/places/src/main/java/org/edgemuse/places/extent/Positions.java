package org.edgemuse.places.extent;

import org.edgemuse.places.projection.Plane;

/**
 * What was read of a file, with all its positions. They are degrees at first; when all files of a
 * map have been read and their common projection is known, {@link #project} makes them metres of
 * its plane. Whoever implements it contributes to the extent of the map.
 */
public interface Positions {

  /** The option that names the file, such as {@code sites}. */
  String key();

  /** The file's name, for messages. */
  String source();

  /** Tells all positions in the file's order. */
  void visit(Visitor visitor);

  /**
   * Makes longitudes and latitudes metres of a plane; done once.
   *
   * @param plane the projection
   */
  void project(Plane plane);

  /** What a place is called in messages, such as {@code line 7}. */
  String place(int place);

  /** Is told positions. */
  @FunctionalInterface
  interface Visitor {
    /**
     * A position.
     *
     * @param x longitude, degrees, or after projection x in the plane, m
     * @param y latitude, degrees, or y, m
     * @param place of which it is told, for {@link Positions#place}
     */
    void at(double x, double y, int place);
  }

  /** Makes longitudes and latitudes that stand in turn metres of a plane. */
  static void project(Plane plane, double[] inTurn) {
    double[] xyM = new double[2];
    for (int i = 0; i < inTurn.length; i += 2) {
      plane.project(inTurn[i], inTurn[i + 1], xyM);
      inTurn[i] = xyM[0];
      inTurn[i + 1] = xyM[1];
    }
  }
}
