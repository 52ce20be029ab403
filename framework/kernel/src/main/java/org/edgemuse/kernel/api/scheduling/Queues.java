package org.edgemuse.kernel.api.scheduling;

import java.io.Serializable;

/** The queues of APs and ESs as they are now, what this slot has assigned so far included. */
public interface Queues extends Serializable {

  /** Work that waits at the AP, up and down, s. */
  double linkBacklogS(int ap);

  /** Work that waits at the ES, s. */
  double serverBacklogS(int es);

  /**
   * Seconds on the AP's link, up and down, if it were given a request now that needs soloS seconds
   * of it alone.
   */
  double projectedLinkS(int ap, double soloS);

  /** Seconds until a task of soloS seconds would be done if the ES were given it now. */
  double projectedServerS(int es, double soloS);
}
