package org.edgemuse.kernel.api.scheduling;

import java.io.Serializable;

/**
 * What APs and ESs broadcast at the start of a slot, from what they know at the end of the one
 * before: all UEs count with their activity and their last choice, whether active or not.
 */
public interface Announcements extends Serializable {

  /**
   * Expected load of the AP, the sum of p_i T_i over UEs that last chose it, (27), MASL paper, s.
   */
  double linkLoadS(int ap);

  /** Expected load of the ES, (28), MASL paper, s. */
  double serverLoadS(int es);

  /** Sum of p_i over UEs that last chose the AP. */
  double linkPresence(int ap);

  /** Sum of p_i over UEs that last chose the ES. */
  double serverPresence(int es);

  /** What the AP's expected load would be if every UE that it reaches chose it, s. */
  double linkFullLoadS(int ap);

  /** What the ES's expected load would be if every UE chose it, s. */
  double serverFullLoadS(int es);

  /** Work that waited at the AP at slot start, s. */
  double linkBacklogS(int ap);

  /** Work that waited at the ES at slot start, s. */
  double serverBacklogS(int es);
}
