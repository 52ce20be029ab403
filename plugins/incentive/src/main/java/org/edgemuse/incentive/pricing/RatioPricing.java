package org.edgemuse.incentive.pricing;

import org.edgemuse.incentive.market.Clearing;
import org.edgemuse.incentive.market.Market;
import org.edgemuse.incentive.market.RewardScheme;
import org.jspecify.annotations.Nullable;

/**
 * {@code ratio}: every MU spreads a fixed total of reward evenly over the ASPs. Its limits do not
 * bind, as in the paper, where a total of 5 goes to a single ASP.
 *
 * @param totalReward the total, positive; 5 and 1 in the paper
 */
public record RatioPricing(double totalReward) implements RewardScheme {

  /** Checks the total. */
  public RatioPricing {
    if (!(totalReward > 0 && totalReward < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "totalReward (" + totalReward + ") must be positive and finite");
    }
  }

  @Override
  public Clearing clear(Market market, double @Nullable [] previousRewards) {
    return FixedRewards.clear(market, (asp, mu) -> totalReward / market.asps());
  }
}
