package org.edgemuse.incentive.mechanism;

import org.edgemuse.incentive.market.Clearing;
import org.edgemuse.incentive.market.Market;
import org.edgemuse.incentive.market.RewardScheme;
import org.edgemuse.incentive.pricing.TokenPricing;
import org.jspecify.annotations.Nullable;

/** Token pricing where every task must have tokens: one without would be asked for nothing. */
record PricedTokens(TokenPricing pricing) implements RewardScheme {

  @Override
  public Clearing clear(Market market, double @Nullable [] previousRewards) {
    for (int n = 0; n < market.asps(); n++) {
      for (int m = 0; m < market.mus(); m++) {
        if (market.requested(n, m) && market.tokens(n, m) == 0) {
          throw new IllegalArgumentException(
              "incentive token prices tokens, of which tasks have none:"
                  + " userEquipments.applications must say how many");
        }
      }
    }
    return pricing.clear(market, previousRewards);
  }
}
