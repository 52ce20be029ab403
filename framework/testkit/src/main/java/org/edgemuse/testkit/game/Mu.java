package org.edgemuse.testkit.game;

/**
 * A mobile user.
 *
 * @param ue its number
 * @param qoeWorth mu of (9), QoE paper
 * @param minReward Rmin of (9), QoE paper
 * @param maxReward Rmax of (9), QoE paper
 */
public record Mu(int ue, double qoeWorth, double minReward, double maxReward) {

  /**
   * Its utility (9).
   *
   * @param qoeMs the sum of its QoE
   * @param paid the sum of its rewards times QoE
   */
  public double utility(double qoeMs, double paid) {
    return qoeWorth * StrictMath.log1p(qoeMs) - paid;
  }
}
