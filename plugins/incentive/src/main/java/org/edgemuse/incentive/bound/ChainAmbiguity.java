package org.edgemuse.incentive.bound;

/**
 * The ambiguity (1), (2) of a chain of messages: how improbable the true context and intention
 * remain after reading it. Hypotheses (pairs of context and intention) are weighed by Bayes' rule
 * in the log domain, so that chains of any length keep their precision. The first hypothesis is the
 * true one.
 */
public final class ChainAmbiguity {
  private final double[] logWeight;
  private int length;

  /**
   * An empty chain.
   *
   * @param prior prior weight of each hypothesis, positive, the true one first; need not sum to 1
   * @throws IllegalArgumentException if there is no hypothesis or a weight is not positive
   */
  public ChainAmbiguity(double... prior) {
    if (prior.length == 0) {
      throw new IllegalArgumentException("prior must name at least the true hypothesis");
    }
    logWeight = new double[prior.length];
    for (int i = 0; i < prior.length; i++) {
      if (!(prior[i] > 0 && prior[i] < Double.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException(
            "prior of hypothesis %d (%s) must be positive and finite".formatted(i, prior[i]));
      }
      logWeight[i] = StrictMath.log(prior[i]);
    }
  }

  /**
   * Reads the next message.
   *
   * @param likelihood probability of the message under each hypothesis, in [0, 1], given what was
   *     read before; positive for the true one
   * @throws IllegalArgumentException if a size or value does not fit
   */
  public void read(double... likelihood) {
    if (likelihood.length != logWeight.length) {
      throw new IllegalArgumentException(
          "likelihood (length %d) must have one of %d hypotheses"
              .formatted(likelihood.length, logWeight.length));
    }
    for (int i = 0; i < likelihood.length; i++) {
      if (!(likelihood[i] >= 0 && likelihood[i] <= 1) || (i == 0 && likelihood[0] == 0)) {
        throw new IllegalArgumentException(
            "likelihood under hypothesis %d (%s) must lie in [0, 1], the first above 0"
                .formatted(i, likelihood[i]));
      }
    }
    for (int i = 0; i < likelihood.length; i++) {
      logWeight[i] += StrictMath.log(likelihood[i]);
    }
    length++;
  }

  /** Messages read so far. */
  public int length() {
    return length;
  }

  /** The ambiguity, in [0, 1). */
  public double value() {
    double others = 0;
    for (int i = 1; i < logWeight.length; i++) {
      others += StrictMath.exp(logWeight[i] - logWeight[0]);
    }
    // Not 1 - 1 / (1 + others), which would lose the small ambiguities that matter.
    return others == Double.POSITIVE_INFINITY ? Math.nextDown(1.0) : others / (1 + others);
  }
}
