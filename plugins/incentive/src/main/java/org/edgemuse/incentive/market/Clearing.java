package org.edgemuse.incentive.market;

import java.io.Serializable;

/**
 * The outcome of a market.
 *
 * @param market the market that was cleared
 * @param rewards R of each pair per ms of QoE; 0 for one that is not served
 * @param allocation what ASPs answered to the rewards
 * @param regret of each MU: what it could gain by other rewards within its limits while the others
 *     keep theirs, with all ASPs answering anew
 * @param iterations sweeps or iterations taken; 0 for rewards that nobody optimised
 * @param converged whether the scheme ended by its own rule and not by its limit of iterations
 */
public record Clearing(
    Market market,
    double[] rewards,
    Allocation allocation,
    double[] regret,
    int iterations,
    boolean converged)
    implements Serializable {

  /** The largest regret of any MU, 0 without MUs. */
  public double maxRegret() {
    double largest = 0;
    for (double r : regret) {
      largest = Math.max(largest, r);
    }
    return largest;
  }

  /** Utilities, costs and usage. */
  public Measures measures() {
    return Measures.of(market, rewards, allocation);
  }
}
