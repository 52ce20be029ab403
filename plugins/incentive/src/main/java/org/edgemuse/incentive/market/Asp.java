package org.edgemuse.incentive.market;

import java.io.Serializable;

/**
 * A service provider: an edge server with a language model.
 *
 * @param gflopPerToken xi: computing per processed token and unit of accuracy ln(1 / theta), GFLOP
 * @param kappaMs longest latency that its service tolerates
 * @param computePrice c_f, its cost of a TFLOPS
 * @param bandwidthPrice c_B, its cost of a MHz
 * @param computeTflops F, what it can compute; 0 denies everyone, infinity is never short
 * @param bandwidthMhz Bmax, its spectrum; 0 denies everyone, infinity is never short
 */
public record Asp(
    double gflopPerToken,
    double kappaMs,
    double computePrice,
    double bandwidthPrice,
    double computeTflops,
    double bandwidthMhz)
    implements Serializable {

  /** Checks the ranges: prices, kappa and xi are positive, capacities not negative. */
  public Asp {
    Numbers.requirePositive("gflopPerToken", gflopPerToken);
    Numbers.requirePositive("kappaMs", kappaMs);
    Numbers.requirePositive("computePrice", computePrice);
    Numbers.requirePositive("bandwidthPrice", bandwidthPrice);
    Numbers.requireAtLeastZero("computeTflops", computeTflops);
    Numbers.requireAtLeastZero("bandwidthMhz", bandwidthMhz);
  }

  /**
   * An ASP by its resources, whose tasks are told by their demands: its own xi and kappa, of which
   * nothing is made then, are 1.
   */
  public static Asp ofResources(
      double computePrice, double bandwidthPrice, double computeTflops, double bandwidthMhz) {
    return new Asp(1, 1, computePrice, bandwidthPrice, computeTflops, bandwidthMhz);
  }
}
