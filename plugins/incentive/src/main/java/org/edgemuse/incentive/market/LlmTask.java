package org.edgemuse.incentive.market;

import java.io.Serializable;

/**
 * What an MU asks of a language model.
 *
 * @param inTokens tokens of the prompt, at least 1
 * @param outTokens tokens of the answer, at least 1
 * @param theta accuracy: the largest gap to the ideal answer that is accepted, in (0, 1)
 */
public record LlmTask(long inTokens, long outTokens, double theta) implements Serializable {
  private static final double KBIT_PER_TOKEN = .032;

  /** Checks the ranges above. */
  public LlmTask {
    requireToken("inTokens", inTokens);
    requireToken("outTokens", outTokens);
    if (!(theta > 0 && theta < 1)) {
      throw new IllegalArgumentException(
          "theta (" + theta + ") must lie in (0, 1): accuracy costs ln(1 / theta)");
    }
  }

  private static void requireToken(String name, long value) {
    if (value < 1) {
      throw new IllegalArgumentException(name + " (" + value + ") must be at least 1");
    }
  }

  /** Tokens of prompt and answer. */
  public double tokens() {
    return (double) inTokens + outTokens;
  }

  /** S: tokens processed, as each new one attends to all before it. */
  public double processedTokens() {
    return processedTokens(inTokens, outTokens);
  }

  private static double processedTokens(long inTokens, long outTokens) {
    return (double) outTokens * inTokens + (double) outTokens * (outTokens - 1) / 2;
  }

  /** A: computing in GFLOP on a model that needs this much per token and unit of accuracy. */
  public double workGflop(double gflopPerToken) {
    return workGflop(gflopPerToken, inTokens, outTokens, theta);
  }

  /** The same of a task that is not at hand, for who asks often. */
  public static double workGflop(
      double gflopPerToken, long inTokens, long outTokens, double theta) {
    return gflopPerToken * -StrictMath.log(theta) * processedTokens(inTokens, outTokens);
  }

  /**
   * D: spectrum and time that prompt and answer take on the air, in MHz ms.
   *
   * @param snr linear signal-to-noise ratio; 0 is an outage and takes forever
   * @throws IllegalArgumentException if snr is negative
   */
  public double dataMhzMs(double snr) {
    Numbers.requireAtLeastZero("snr", snr);
    return KBIT_PER_TOKEN * tokens() / (StrictMath.log1p(snr) / StrictMath.log(2));
  }
}
