package org.edgemuse.incentive.perturbation;

import java.io.Serializable;
import org.edgemuse.incentive.market.Mu;

/** How far Algorithm 1 perturbs rewards. */
public sealed interface StepRule extends Serializable {

  /** The step of an iteration, from 1, for an MU. */
  double step(int iteration, Mu mu);

  /** The reward nearest to this one that the rule lets an MU offer. */
  default double snap(double reward, Mu mu) {
    return mu.clip(reward);
  }

  /**
   * Delta_t = u / t, the paper's diminishing step.
   *
   * @param u its factor, positive
   */
  record Harmonic(double u) implements StepRule {
    /** Checks the factor. */
    public Harmonic {
      requirePositive("u", u);
    }

    @Override
    public double step(int iteration, Mu mu) {
      return u / iteration;
    }
  }

  /**
   * The same step always.
   *
   * @param delta the step, positive
   */
  record Constant(double delta) implements StepRule {
    /** Checks the step. */
    public Constant {
      requirePositive("delta", delta);
    }

    @Override
    public double step(int iteration, Mu mu) {
      return delta;
    }
  }

  /**
   * Rewards on a grid (Appendix A): the least one plus a whole number of steps, of which as many as
   * {@code levels} lead to the largest.
   *
   * @param levels L, at least 1
   */
  record Quantised(int levels) implements StepRule {
    /** Checks the levels. */
    public Quantised {
      if (levels < 1) {
        throw new IllegalArgumentException("levels (" + levels + ") must be at least 1");
      }
    }

    @Override
    public double step(int iteration, Mu mu) {
      return (mu.maxReward() - mu.minReward()) / levels;
    }

    // Computed from the level, so that steps back and forth end where they began.
    @Override
    public double snap(double reward, Mu mu) {
      double step = step(1, mu);
      double level = step == 0 ? 0 : Math.rint((reward - mu.minReward()) / step);
      return mu.clip(mu.minReward() + level * step);
    }
  }

  private static void requirePositive(String name, double value) {
    if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(name + " (" + value + ") must be positive and finite");
    }
  }
}
