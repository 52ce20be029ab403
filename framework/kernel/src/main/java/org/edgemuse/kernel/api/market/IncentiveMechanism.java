package org.edgemuse.kernel.api.market;

import java.io.Serializable;
import org.edgemuse.kernel.api.plugin.ExtensionPoint;

/** A market that clears once a slot, after demand and before decisions. */
@ExtensionPoint("incentive mechanism")
public interface IncentiveMechanism extends Serializable {

  /**
   * Admits, prices or denies the requests that wait for a decision. What it leaves alone is
   * admitted at reward 0 with share 1.
   */
  void clear(Market market, Allocation out);

  /**
   * Whether the shares that it grants are parts of a link and an ES, which add up to at most 1;
   * else they are weights.
   */
  default boolean grantsParts() {
    return true;
  }

  /**
   * Looks at the world before its first slot, when there are no requests yet.
   *
   * @throws IllegalArgumentException if it cannot work there; the message names the key of the
   *     scenario that is to be changed
   */
  default void open(Market market) {}
}
