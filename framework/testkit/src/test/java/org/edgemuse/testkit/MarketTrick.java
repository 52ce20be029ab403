package org.edgemuse.testkit;

/** What a {@link MarketCheat} does wrong. */
enum MarketTrick {
  /** Hands out a tenth more than there is. */
  HANDS_OUT_TOO_MUCH,
  /** Gives too little to be in time. */
  SERVES_LATE,
  /** Turns nobody away, whatever an outage says. */
  DENIES_NOBODY,
  /** Turns everybody away. */
  SERVES_NOBODY,
  /** Takes more than QoE is worth. */
  OVERCHARGES,
  /** Takes nothing, which is less than UEs may offer. */
  UNDERCHARGES,
  /** Takes more from those who are shown later. */
  FAVOURS_THE_FIRST,
  /** Reads the price off the clock. */
  TOSSES_COINS,
  /** Counts slots in a static variable, over all runs of the process. */
  COUNTS_ACROSS_RUNS,
  /** Grants everything twice. */
  DECIDES_TWICE,
  /** Divides by the number of requests. */
  NEEDS_REQUESTS,
  /** Tells the regret of the first UE that asks, and no other's. */
  TELLS_ONE_REGRET,
  /** Keeps what it learned in a transient field. */
  FORGETS,
  /** Keeps something that cannot be written. */
  HOLDS_A_THREAD,
  /** Refuses worlds where resources cost nothing and does not say why. */
  REFUSES_MUTELY
}
