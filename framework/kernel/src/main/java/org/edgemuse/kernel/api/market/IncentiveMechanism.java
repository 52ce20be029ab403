package org.edgemuse.kernel.api.market;

import java.io.Serializable;
import org.edgemuse.kernel.api.plugin.ExtensionPoint;

/** A market that clears once a slot, after demand and before decisions. */
@ExtensionPoint("incentive mechanism")
public interface IncentiveMechanism extends Serializable {

  /**
   * Admits, prices or denies the requests that wait for a decision. What it leaves alone is
   * admitted at price 0 with share 1.
   */
  void clear(Market market, Allocation out);
}
