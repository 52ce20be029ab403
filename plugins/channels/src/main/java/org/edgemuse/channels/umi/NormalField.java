package org.edgemuse.channels.umi;

import java.io.Serializable;
import java.util.Arrays;
import org.edgemuse.kernel.api.random.Draws;
import org.jspecify.annotations.Nullable;

/**
 * A number at every place of the plane, one such field for each AP: standard normal at every place,
 * continuous, and alike at places near each other. It does not change with time, and whoever stands
 * at a place finds the same number.
 *
 * <p>A field interpolates independent normal numbers at the corners of squares. Weights are
 * bilinear and divided by the root of the sum of their squares, which makes the variance 1
 * everywhere and not at the corners only. The squares' side is chosen so that the correlation of
 * two places at the correlation distance, averaged over places and directions, is 1/e, as in the
 * exponential autocorrelation of clause 7.5, TR 38.901. At half that distance it is 0.78 (0.61
 * there), at twice that distance 0.01 (0.14 there).
 */
final class NormalField implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Side of a square over the correlation distance. */
  static final double SIDE = 1.1078450;

  private static final int KEPT_BITS = 15;
  private static final int TO_KEPT = Long.SIZE - KEPT_BITS;

  private final Draws draws;
  private final double perSideM;

  /** The corners met last, by their stems; what is kept speeds a field up and changes nothing. */
  private transient long @Nullable [] stems;

  private transient double @Nullable [] normals;

  /**
   * The fields of all APs.
   *
   * @param correlationM the distance over which the correlation falls to 1/e, m
   */
  NormalField(Draws draws, double correlationM) {
    this.draws = draws;
    perSideM = 1 / (SIDE * correlationM);
  }

  /** The AP's field at a place, m. */
  double at(int ap, double xM, double yM) {
    double x = xM * perSideM;
    double y = yM * perSideM;
    double left = Math.floor(x);
    double low = Math.floor(y);
    double right = x - left;
    double up = y - low;
    int i = (int) left;
    int j = (int) low;
    double below = (1 - right) * corner(ap, i, j) + right * corner(ap, i + 1, j);
    double above = (1 - right) * corner(ap, i, j + 1) + right * corner(ap, i + 1, j + 1);
    return ((1 - up) * below + up * above) / Math.sqrt(squares(right) * squares(up));
  }

  /** Sum of the squares of the weights along one axis. */
  private static double squares(double part) {
    return (1 - part) * (1 - part) + part * part;
  }

  private double corner(int ap, int i, int j) {
    long stem = draws.stem(ap, ((long) i << Integer.SIZE) ^ Integer.toUnsignedLong(j));
    long[] known = stems;
    double[] values = normals;
    if (known == null || values == null) {
      known = new long[1 << KEPT_BITS];
      values = new double[1 << KEPT_BITS];
      // What is kept of stem 0 is right from the start.
      Arrays.fill(values, Draws.normalAt(0, 0));
      stems = known;
      normals = values;
    }
    int at = (int) (stem >>> TO_KEPT);
    if (known[at] != stem) {
      known[at] = stem;
      values[at] = Draws.normalAt(stem, 0);
    }
    return values[at];
  }
}
