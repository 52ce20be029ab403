package org.edgemuse.kernel.api.map;

import java.io.Serializable;

/**
 * A line, a polygon with its holes, or a point. The arrays are the shape's own: do not change them.
 *
 * @param xM x of each ring's points, m
 * @param yM y of each ring's points, m; as many
 */
public record MapShape(double[][] xM, double[][] yM) implements Serializable {

  /** A shape of one ring or line. */
  public static MapShape of(double[] xM, double[] yM) {
    return new MapShape(new double[][] {xM}, new double[][] {yM});
  }
}
