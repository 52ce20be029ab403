package org.edgemuse.kernel.api.market;

import org.edgemuse.kernel.api.scheduling.DenyReason;

/** Takes what a market decides of the requests it was shown. */
public interface Allocation {

  /**
   * Admits request i; each request is decided once.
   *
   * @param reward what its UE pays for a ms of QoE, R_nm of (8), QoE paper
   * @param linkShare weight or part of the AP's link, handed to the link's sharing discipline; a
   *     part is of the AP at which the request arrived, over which it must then be served
   * @param serverShare weight or part of the ES, handed to the server's sharing discipline
   */
  void grant(int i, double reward, double linkShare, double serverShare);

  /** Denies request i: no scheduler sees it. */
  void deny(int i, DenyReason reason);

  /**
   * Reports how much a UE could still gain by offering other rewards while the others keep theirs;
   * 0 for every UE is a Nash equilibrium. A mechanism that does not know says nothing.
   *
   * @param gain in units of the UE's utility, (9), QoE paper; at least 0
   */
  void regret(int ue, double gain);
}
