package org.edgemuse.incentive.perturbation;

import java.io.Serializable;

/**
 * What the text of Algorithm 1 leaves open.
 *
 * @param step how far to perturb
 * @param epsilon the algorithm stops when the MUs' utilities changed by at most this between two
 *     iterations, all together; at least 0
 * @param iterationLimit T, after which it stops without having converged; at least 1
 * @param sweep against which rewards of the others MUs judge
 * @param clipped whether perturbed rewards are judged after they are brought within the limits;
 *     else as they are, and what is assigned is clipped
 * @param ties what perturbations that change nothing do
 * @param start initial rewards: 0 for an MU's least, 1 for its largest, between in proportion
 */
public record PerturbationOptions(
    StepRule step,
    double epsilon,
    int iterationLimit,
    Sweep sweep,
    boolean clipped,
    Ties ties,
    double start)
    implements Serializable {

  /** Constant steps of .0005 from the middle, to 1e-3, all at once, clipped, ties as printed. */
  public static final PerturbationOptions DEFAULT =
      new PerturbationOptions(
          new StepRule.Constant(.0005), 1e-3, 100_000, Sweep.JACOBI, true, Ties.MOVE, .5);

  /** Checks the ranges above. */
  public PerturbationOptions {
    if (!(epsilon >= 0)) {
      throw new IllegalArgumentException("epsilon (" + epsilon + ") must be at least 0");
    }
    if (iterationLimit < 1) {
      throw new IllegalArgumentException(
          "iterationLimit (" + iterationLimit + ") must be at least 1");
    }
    if (!(start >= 0 && start <= 1)) {
      throw new IllegalArgumentException("start (" + start + ") must lie in [0, 1]");
    }
  }

  /** These with another step rule. */
  public PerturbationOptions withStep(StepRule other) {
    return new PerturbationOptions(other, epsilon, iterationLimit, sweep, clipped, ties, start);
  }

  /** These with another threshold. */
  public PerturbationOptions withEpsilon(double other) {
    return new PerturbationOptions(step, other, iterationLimit, sweep, clipped, ties, start);
  }

  /** These with another limit. */
  public PerturbationOptions withIterationLimit(int other) {
    return new PerturbationOptions(step, epsilon, other, sweep, clipped, ties, start);
  }

  /** These with another sweep. */
  public PerturbationOptions withSweep(Sweep other) {
    return new PerturbationOptions(step, epsilon, iterationLimit, other, clipped, ties, start);
  }

  /** These, judging perturbations within the limits or not. */
  public PerturbationOptions withClipped(boolean other) {
    return new PerturbationOptions(step, epsilon, iterationLimit, sweep, other, ties, start);
  }

  /** These with another rule for ties. */
  public PerturbationOptions withTies(Ties other) {
    return new PerturbationOptions(step, epsilon, iterationLimit, sweep, clipped, other, start);
  }

  /** These from other initial rewards. */
  public PerturbationOptions withStart(double other) {
    return new PerturbationOptions(step, epsilon, iterationLimit, sweep, clipped, ties, other);
  }
}
