package org.edgemuse.incentive.bound;

import java.io.Serializable;

/**
 * The upper bound (6) on the gap between an answer reasoned from K chain-of-thought examples and
 * the ideal one: theta = beta (skewness eta / (1 - eta))^K.
 *
 * @param beta gap without any example: twice the odds of the task's ambiguity; positive
 * @param eta largest ambiguity of an example, in (0, 1/2) by Lemma 1
 * @param skewness how far the ASP's contexts stray from the true ones, at least 1; 1 for large and
 *     balanced training sets. The bound shrinks with K only if skewness eta / (1 - eta) is below 1
 */
public record AccuracyBound(double beta, double eta, double skewness) implements Serializable {

  /** The constants that the paper's pairs of theta and K imply: theta = 10^-(K + 1). */
  public static final AccuracyBound PUBLISHED = new AccuracyBound(.1, 1.0 / 11, 1);

  /** Checks the ranges above. */
  public AccuracyBound {
    if (!(beta > 0 && beta < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("beta (" + beta + ") must be positive and finite");
    }
    if (!(eta > 0 && eta < .5)) {
      throw new IllegalArgumentException("eta (" + eta + ") must lie in (0, 1/2)");
    }
    if (!(skewness >= 1 && skewness < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("skewness (" + skewness + ") must be at least 1");
    }
  }

  /**
   * The bound for a task of this ambiguity, in [0, 1).
   *
   * @throws IllegalArgumentException if a value is out of range
   */
  public static AccuracyBound ofTask(double taskAmbiguity, double eta, double skewness) {
    return new AccuracyBound(2 * odds("taskAmbiguity", taskAmbiguity), eta, skewness);
  }

  /**
   * The bound of Theorem 1, (4), for examples that differ.
   *
   * @param skewness the skewness parameter, at least 1
   * @param taskAmbiguity ambiguity of the task, in [0, 1)
   * @param exampleAmbiguity ambiguity of each example, in [0, 1)
   * @throws IllegalArgumentException if an ambiguity is out of range
   */
  public static double ofExamples(
      double skewness, double taskAmbiguity, double... exampleAmbiguity) {
    double theta = 2 * odds("taskAmbiguity", taskAmbiguity);
    for (double ambiguity : exampleAmbiguity) {
      theta *= skewness * odds("exampleAmbiguity", ambiguity);
    }
    return theta;
  }

  /** Factor by which one more example changes the bound. */
  public double ratio() {
    return skewness * eta / (1 - eta);
  }

  /**
   * The bound with this many examples.
   *
   * @throws IllegalArgumentException if examples is negative
   */
  public double theta(double examples) {
    if (!(examples >= 0)) {
      throw new IllegalArgumentException("examples (" + examples + ") must be at least 0");
    }
    return beta * StrictMath.pow(ratio(), examples);
  }

  /**
   * The fewest examples that bring the bound down to theta. A theta that {@link #theta} gave for a
   * whole number gives that number back: what rounding adds, below 1e-9 of an example, is ignored.
   *
   * @throws IllegalArgumentException if theta is not positive, or the bound does not shrink
   * @throws ArithmeticException if the number exceeds an {@code int}
   */
  public int examplesFor(double theta) {
    if (!(theta > 0)) {
      throw new IllegalArgumentException("theta (" + theta + ") must be positive");
    }
    if (theta >= beta) {
      return 0;
    }
    if (ratio() >= 1) {
      throw new IllegalArgumentException(
          "No number of examples reaches theta (%s): skewness (%s) and eta (%s) make the bound grow"
              .formatted(theta, skewness, eta));
    }
    double examples = StrictMath.log(theta / beta) / StrictMath.log(ratio());
    return Math.toIntExact((long) Math.ceil(examples - 1e-9 * Math.max(1, examples)));
  }

  private static double odds(String name, double ambiguity) {
    if (!(ambiguity >= 0 && ambiguity < 1)) {
      throw new IllegalArgumentException(name + " (" + ambiguity + ") must lie in [0, 1)");
    }
    return ambiguity / (1 - ambiguity);
  }
}
