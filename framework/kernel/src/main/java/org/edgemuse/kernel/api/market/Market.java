package org.edgemuse.kernel.api.market;

import org.edgemuse.kernel.api.scheduling.Facts;
import org.edgemuse.kernel.api.world.Task;

/** The requests that wait for a decision, what each would cost to serve, and the terms of trade. */
public interface Market extends Facts {

  /** Number of UEs. */
  int ueCount();

  /**
   * What a unit of ln(1 + QoE) is worth to the UE, mu of (9), QoE paper, in the market's currency;
   * QoE is the tolerated latency less the delay, in ms.
   */
  double qoeWorth(int ue);

  /** The least reward for a ms of QoE that the UE may offer, Rmin of (9), QoE paper. */
  double minReward(int ue);

  /** The largest reward for a ms of QoE that the UE may offer, Rmax of (9), QoE paper. */
  double maxReward(int ue);

  /** The longest delay that the UE tolerates on the ES, s; or infinity. */
  double latencyLimitS(int ue, int es);

  /** Number of requests; they are numbered from 0 in the order of decision. */
  int requests();

  /** The task of request i; a cursor, valid until the next call. */
  Task task(int i);

  /** The AP at which request i arrived, or -1. */
  int arrivedAt(int i);

  /** The only ES that can serve request i, or -1. */
  int boundServer(int i);

  /** Seconds that request i needs on the AP's link alone, infinite in outage. */
  double linkS(int i, int ap);

  /** Seconds that request i needs on the ES alone, with the fewest steps that it accepts. */
  double serverS(int i, int es);
}
