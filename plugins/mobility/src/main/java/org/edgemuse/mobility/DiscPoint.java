package org.edgemuse.mobility;

import java.io.Serializable;
import org.edgemuse.kernel.api.random.Draws;

/**
 * A random point of the unit disc, found by rejection from the square around it, so that a
 * direction costs a root instead of a sine and a cosine. Each try takes one draw for both
 * coordinates, and 4/pi tries are needed on average. The object is reused from move to move.
 */
final class DiscPoint implements Serializable {
  private static final long serialVersionUID = 1L;

  private double x;
  private double y;
  private double square;

  /** Moves on to the point that the draws of this stem give. */
  void draw(long stem) {
    long k = 0;
    do {
      long bits = Draws.at(stem, k++);
      x = centred((int) (bits >> 32));
      y = centred((int) bits);
      square = x * x + y * y;
    } while (square > 1);
  }

  double x() {
    return x;
  }

  double y() {
    return y;
  }

  /** Squared distance from the centre, in (0, 1]. */
  double square() {
    return square;
  }

  /** Uniform on a lattice in (-1, 1) that is symmetric about 0 and leaves 0 out. */
  private static double centred(int bits) {
    return (bits + 0.5) * 0x1p-31;
  }
}
