package org.edgemuse.kernel.generative;

import org.edgemuse.kernel.api.world.GenerativeModel;
import org.edgemuse.kernel.api.world.Task;

/**
 * Diffusion in closed form: work xi_k d, (5), and error eps_k exp(-gamma_nk d), (4), of d denoising
 * steps, MASL paper.
 */
final class Analytic implements GenerativeModel {
  private static final long serialVersionUID = 1L;

  /** An error above its limit by less than this part is rounding. */
  private static final double TOLERANCE = 1e-12;

  /** How close to a whole number of steps rounding can matter, in units of the exponent. */
  private static final double DOUBTFUL = 1e-11;

  private final double[] tflopPerStep;
  private final double[] errorScale;

  Analytic(double[] tflopPerStep, double[] errorScale) {
    this.tflopPerStep = tflopPerStep;
    this.errorScale = errorScale;
  }

  @Override
  public double work(Task task, int es, int steps) {
    return tflopPerStep[es] * steps;
  }

  @Override
  public double error(Task task, int es, int steps) {
    return errorScale[es] * StrictMath.exp(-task.errorDecay(es) * steps);
  }

  /**
   * The closed form (37), MASL paper, max(1, ceil(ln(eps_k / E0_n) / gamma_nk)): the fewest steps
   * whose error is at most the limit times 1 + 1e-12, the allowance being for rounding.
   *
   * @throws IllegalStateException if {@link #MOST_STEPS} steps do not reach the limit
   */
  @Override
  public int minSteps(Task task, int es) {
    double exponent = StrictMath.log(errorScale[es] / task.errorLimit());
    if (exponent <= 0) {
      return 1;
    }
    double decay = task.errorDecay(es);
    double steps = exponent / decay;
    if (!(steps <= MOST_STEPS)) {
      throw new IllegalStateException(
          "ES %d cannot reach error limit (%s) of UE %d within %d steps at error decay (%s)"
              .formatted(es, task.errorLimit(), task.ue(), MOST_STEPS, decay));
    }
    double whole = Math.rint(steps);
    if (Math.abs(steps - whole) * decay < DOUBTFUL) {
      return fewest(task, es, (int) Math.max(1, whole));
    }
    return (int) Math.ceil(steps);
  }

  /** Corrects a number of steps that rounding may have put next to the right one. */
  private int fewest(Task task, int es, int steps) {
    double limit = task.errorLimit() * (1 + TOLERANCE);
    int enough = steps;
    while (error(task, es, enough) > limit) {
      enough++;
    }
    while (enough > 1 && error(task, es, enough - 1) <= limit) {
      enough--;
    }
    return enough;
  }
}
