package org.edgemuse.kernel.api.market;

import org.edgemuse.kernel.api.scheduling.DenyReason;

/** Takes what a market decides of the requests it was shown. */
public interface Allocation {

  /**
   * Admits request i.
   *
   * @param price what its UE pays for it, in the market's currency
   * @param linkShare weight or part of the AP's link, handed to the link's sharing discipline
   * @param serverShare weight or part of the ES, handed to the server's sharing discipline
   */
  void grant(int i, double price, double linkShare, double serverShare);

  /** Denies request i: no scheduler sees it. */
  void deny(int i, DenyReason reason);
}
