package org.edgemuse.testkit.game;

import java.util.List;

/**
 * An ASP and whom it has admitted.
 *
 * @param capacityTflops F of (8), QoE paper
 * @param bandwidthMHz Bmax of (8), QoE paper
 * @param costPerTflops c_f of (8), QoE paper
 * @param costPerMHz c_B of (8), QoE paper
 * @param orders the admitted requests
 */
public record Asp(
    double capacityTflops,
    double bandwidthMHz,
    double costPerTflops,
    double costPerMHz,
    List<Order> orders) {

  /** Copies the list; costs must be above 0, or there is no best answer. */
  public Asp {
    if (!(costPerTflops > 0 && costPerMHz > 0)) {
      throw new IllegalArgumentException(
          "costs must be above 0: costPerTflops (%s), costPerMHz (%s)"
              .formatted(costPerTflops, costPerMHz));
    }
    orders = List.copyOf(orders);
  }

  /** Its utility (8) if it answers these rewards, one an order, so. */
  public double utility(double[] rewards, Answer answer) {
    double utility = 0;
    for (int i = 0; i < rewards.length; i++) {
      utility += rewards[i] * answer.qoeMs(this, i);
      utility -= costPerTflops * answer.tflops(i) + costPerMHz * answer.mhz(i);
    }
    return utility;
  }
}
