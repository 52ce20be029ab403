package org.edgemuse.kernel.api.market;

import java.io.Serializable;
import org.edgemuse.kernel.api.plugin.ExtensionPoint;

/**
 * A market that clears once a slot, after demand and before decisions. This one gives everyone an
 * equal part of its ES, and of the link to it, for a tenth a ms of QoE:
 *
 * <pre>{@code
 * record EqualParts() implements IncentiveMechanism {
 *   @Override
 *   public void clear(Market market, Allocation out) {
 *     int[] asking = new int[market.esCount()];
 *     for (int i = 0; i < market.requests(); i++) {
 *       asking[market.boundServer(i)]++;
 *     }
 *     for (int i = 0; i < market.requests(); i++) {
 *       double part = 1.0 / asking[market.boundServer(i)];
 *       out.grant(i, .1, part, part);
 *     }
 *   }
 * }
 * }</pre>
 */
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
