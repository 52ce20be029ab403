package org.edgemuse.incentive.pricing;

import org.edgemuse.incentive.market.Clearing;
import org.edgemuse.incentive.market.Market;
import org.edgemuse.incentive.market.RewardScheme;
import org.jspecify.annotations.Nullable;

/**
 * {@code token}: a reward in proportion to the tokens of prompt and answer. An MU's limits do not
 * bind.
 *
 * @param pricePerThousand reward for a thousand tokens, positive; 5 in the paper's comparison
 */
public record TokenPricing(double pricePerThousand) implements RewardScheme {

  /** Checks the price. */
  public TokenPricing {
    if (!(pricePerThousand > 0 && pricePerThousand < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "pricePerThousand (" + pricePerThousand + ") must be positive and finite");
    }
  }

  @Override
  public Clearing clear(Market market, double @Nullable [] previousRewards) {
    return FixedRewards.clear(
        market, (asp, mu) -> pricePerThousand * market.tokens(asp, mu) / 1000);
  }
}
