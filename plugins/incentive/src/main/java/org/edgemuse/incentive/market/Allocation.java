package org.edgemuse.incentive.market;

import java.io.Serializable;

/**
 * What ASPs give MUs, with the multipliers that prove it optimal. Arrays over pairs are laid out as
 * in {@link Market}; a pair that asks nothing or is denied has zeros.
 *
 * @param admitted whether the pair is served
 * @param computeTflops f of each pair
 * @param bandwidthMhz B of each pair
 * @param qoeMs Q of each pair, at least 0
 * @param computeMultiplier of sum f at most F, for each ASP: its value of one more TFLOPS
 * @param bandwidthMultiplier of sum B at most Bmax, for each ASP
 * @param qoeMultiplier of Q at least 0, for each pair
 */
public record Allocation(
    boolean[] admitted,
    double[] computeTflops,
    double[] bandwidthMhz,
    double[] qoeMs,
    double[] computeMultiplier,
    double[] bandwidthMultiplier,
    double[] qoeMultiplier)
    implements Serializable {

  /** Nothing given yet, for the caller to fill. */
  public static Allocation empty(Market market, boolean[] admitted) {
    return new Allocation(
        admitted,
        new double[market.pairs()],
        new double[market.pairs()],
        new double[market.pairs()],
        new double[market.asps()],
        new double[market.asps()],
        new double[market.pairs()]);
  }
}
