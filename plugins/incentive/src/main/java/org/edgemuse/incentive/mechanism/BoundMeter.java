package org.edgemuse.incentive.mechanism;

import org.edgemuse.incentive.market.Clearing;
import org.edgemuse.incentive.market.Market;
import org.edgemuse.incentive.perturbation.IterationBounds;
import org.edgemuse.incentive.perturbation.PerturbationOptions;
import org.edgemuse.incentive.perturbation.StepRule;

/**
 * The iterations of Algorithm 1 beside the bounds of its appendix: the logarithm of (40) for steps
 * u / t, and (45) for constant ones, quantised rewards counting as those with the largest MU's
 * step. A bound that is infinite, as it promises nothing, has no value.
 */
final class BoundMeter extends SearchMeter {
  private static final long serialVersionUID = 1L;
  private static final int LOG_HARMONIC = 2;
  private static final int CONSTANT = 3;

  private final PerturbationOptions options;

  BoundMeter(PerturbationOptions options) {
    super("iterations", "converged", "log_iteration_bound", "iteration_bound");
    this.options = options;
  }

  @Override
  void read(Clearing cleared, double[] values) {
    Market market = cleared.market();
    double epsilon = options.epsilon();
    if (epsilon == 0) {
      return;
    }
    if (options.step() instanceof StepRule.Harmonic harmonic) {
      values[LOG_HARMONIC] = told(IterationBounds.logHarmonic(market, harmonic.u(), epsilon));
    } else {
      double step = largestStep(market);
      if (step > 0) {
        values[CONSTANT] = told(IterationBounds.constant(market, step, epsilon));
      }
    }
  }

  private double largestStep(Market market) {
    double step = 0;
    for (int m = 0; m < market.mus(); m++) {
      step = Math.max(step, options.step().step(1, market.mu(m)));
    }
    return step;
  }

  private static double told(double bound) {
    return bound == Double.POSITIVE_INFINITY ? Double.NaN : bound;
  }
}
