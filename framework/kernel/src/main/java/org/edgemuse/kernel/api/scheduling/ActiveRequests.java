package org.edgemuse.kernel.api.scheduling;

import java.io.Serializable;

/** The requests that wait for a decision in this slot, in the order in which they are decided. */
public interface ActiveRequests extends Serializable {

  /** How many there are. */
  int count();

  /** The handle of the i-th. */
  int handle(int i);

  /** The UE of the i-th. */
  int ue(int i);

  /** The only ES that can serve the i-th, or -1. */
  int boundServer(int i);

  /** Seconds that the i-th needs on the AP's link alone in this slot; infinite in outage. */
  double linkS(int i, int ap);

  /** Seconds that the data of the i-th spend on the fibre between AP and ES, both ways. */
  double fibreS(int i, int ap, int es);

  /** Seconds that the i-th needs on the ES alone with the fewest steps. */
  double serverS(int i, int es);
}
