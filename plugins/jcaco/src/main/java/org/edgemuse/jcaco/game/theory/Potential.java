package org.edgemuse.jcaco.game.theory;

import java.io.Serializable;

/**
 * The potential of Theorems 1 to 4, MASL paper: the sum over machines of phi^L with phi = 2^(1 /
 * epsilon), (21), (22), (59), (66). With the paper's epsilon of 1 ms that number overflows a double
 * from a load of about one second on, so everything here stays in the log domain.
 */
public final class Potential implements Serializable {
  private static final long serialVersionUID = 1L;

  /** The paper's smallest time scale, 1 ms. */
  public static final double DEFAULT_EPSILON_S = 1e-3;

  private static final double LN_2 = StrictMath.log(2);

  private final double epsilonS;

  /**
   * A potential of this time scale.
   *
   * @param epsilonS smallest time scale of the system in seconds
   * @throws IllegalArgumentException if epsilonS is not positive and finite
   */
  public Potential(double epsilonS) {
    if (!(epsilonS > 0 && epsilonS < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("epsilonS (" + epsilonS + ") must be positive and finite");
    }
    this.epsilonS = epsilonS;
  }

  /**
   * The base-2 logarithm of the potential.
   *
   * @param loadS load of each machine in seconds, at least one
   */
  public double log2(double[] loadS) {
    double most = loadS[0];
    for (double load : loadS) {
      most = Math.max(most, load);
    }
    double sum = 0;
    for (double load : loadS) {
      sum += StrictMath.exp(LN_2 * (load - most) / epsilonS);
    }
    return most / epsilonS + StrictMath.log(sum) / LN_2;
  }

  /**
   * The sign of the potential's change when one player leaves a machine and joins another, with any
   * solo time there (case 1, and case 3 where its number of steps changes too). The other machines'
   * terms cancel exactly and are never looked at, however large they are. Where a player only
   * changes the load of the machine it stays on (case 2), the potential changes as that load does.
   *
   * @param leftBeforeS load of the machine left, before, in seconds
   * @param leftAfterS its load after
   * @param joinedBeforeS load of the machine joined, before
   * @param joinedAfterS its load after
   * @return -1, 0 or 1
   */
  public int changeSign(
      double leftBeforeS, double leftAfterS, double joinedBeforeS, double joinedAfterS) {
    // Pairs the larger new term with the larger old one and the smaller with the smaller: each
    // difference of close powers is then taken by expm1 and loses nothing.
    double newLarge = Math.max(leftAfterS, joinedAfterS);
    double newSmall = Math.min(leftAfterS, joinedAfterS);
    double oldLarge = Math.max(leftBeforeS, joinedBeforeS);
    double oldSmall = Math.min(leftBeforeS, joinedBeforeS);
    double unit = Math.max(newLarge, oldLarge);
    double large = difference(newLarge, oldLarge, unit);
    double small = difference(newSmall, oldSmall, unit);
    if (large == 0) {
      return Double.compare(newSmall, oldSmall);
    }
    return (int) Math.signum(large + small);
  }

  /** (phi^a - phi^b) / phi^unit. */
  private double difference(double a, double b, double unit) {
    double scale = StrictMath.exp(LN_2 * (Math.max(a, b) - unit) / epsilonS);
    double gap = -StrictMath.expm1(-LN_2 * Math.abs(a - b) / epsilonS);
    return a >= b ? scale * gap : -scale * gap;
  }
}
