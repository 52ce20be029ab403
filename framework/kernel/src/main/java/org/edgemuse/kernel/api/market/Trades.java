package org.edgemuse.kernel.api.market;

/** What a market has decided in a slot. */
public interface Trades {

  /** The requests that it was shown, by the same numbers, and the terms of trade. */
  Market market();

  /** The handle of request i, which its outcome carries too. */
  int handle(int i);

  /**
   * Whether links and servers kept to the shares that were granted, as parts of their capacity;
   * else what was used of them is not known.
   */
  boolean kept();

  /** Whether request i was denied by the market. */
  boolean denied(int i);

  /** Whether request i was denied by the scheduler, whatever the market granted it. */
  boolean deniedAfterwards(int i);

  /** What the UE of request i pays for a ms of QoE; 0 if denied. */
  double reward(int i);

  /** The weight or part of the AP's link that was granted to request i; 0 if denied. */
  double linkShare(int i);

  /** The weight or part of the ES that was granted to request i; 0 if denied. */
  double serverShare(int i);

  /** How much the UE could gain by other rewards; NaN if the mechanism does not tell. */
  double regret(int ue);
}
