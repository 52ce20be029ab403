package org.edgemuse.incentive.market;

import java.io.Serializable;

/**
 * A mobile user.
 *
 * @param conversion mu, what a unit of ln(1 + sum of QoE) is worth to it
 * @param minReward least reward per ms of QoE that it may offer, above 0
 * @param maxReward largest reward that it may offer
 */
public record Mu(double conversion, double minReward, double maxReward) implements Serializable {

  /** Checks the ranges above. */
  public Mu {
    Numbers.requirePositive("conversion", conversion);
    Numbers.requirePositive("minReward", minReward);
    Numbers.requirePositive("maxReward", maxReward);
    if (minReward > maxReward) {
      throw new IllegalArgumentException(
          "minReward (%s) must not exceed maxReward (%s)".formatted(minReward, maxReward));
    }
  }

  /** The nearest reward that it may offer. */
  public double clip(double reward) {
    return Math.min(maxReward, Math.max(minReward, reward));
  }
}
