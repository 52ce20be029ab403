package org.edgemuse.kernel.api.market;

import org.edgemuse.kernel.api.world.Moment;
import org.edgemuse.kernel.api.world.Task;

/** The requests that wait for a decision, and what each would cost to serve. */
public interface Market {

  /** The slot. */
  Moment now();

  /** Number of requests; they are numbered from 0 in the order of decision. */
  int requests();

  /** The task of request i; a cursor, valid until the next call. */
  Task task(int i);

  /** The only ES that can serve request i, or -1. */
  int boundServer(int i);

  /** Seconds that request i needs on the AP's link alone, infinite in outage. */
  double linkS(int i, int ap);

  /** Seconds that request i needs on the ES alone, with the fewest steps that it accepts. */
  double serverS(int i, int es);
}
