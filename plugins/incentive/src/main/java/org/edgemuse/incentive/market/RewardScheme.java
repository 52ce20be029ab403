package org.edgemuse.incentive.market;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A way to set rewards. Deterministic, without memory of its own and safe for any number of
 * threads: what a scheme may remember is handed to it.
 */
public interface RewardScheme extends Serializable {

  /**
   * Clears a market from scratch.
   *
   * @return the outcome, in which pairs that no allocation can serve are denied
   */
  default Clearing clear(Market market) {
    return clear(market, null);
  }

  /**
   * Clears a market that is much like one cleared before.
   *
   * @param previousRewards rewards over the pairs of this market to begin with, 0 where there are
   *     none, or null to begin from scratch; schemes that do not search ignore them
   * @throws IllegalArgumentException if there are rewards for another number of pairs
   */
  Clearing clear(Market market, double @Nullable [] previousRewards);
}
