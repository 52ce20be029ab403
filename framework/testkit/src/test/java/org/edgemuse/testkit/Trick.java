package org.edgemuse.testkit;

/** What a {@link Cheat} does wrong. */
enum Trick {
  /** Counts decisions in a static variable, over all runs of the process. */
  COUNTS_ACROSS_RUNS,
  /** Leaves every third UE undecided. */
  LEAVES_UNDECIDED,
  /** Saves a denoising step. */
  SAVES_A_STEP,
  /** Takes the handle of a request for a number of its own: it tells how many are active. */
  USES_HANDLES,
  /** Counts the requests that came before in the slot. */
  COUNTS_OTHERS,
  /** Learns from everybody's outcomes. */
  LISTENS_TO_OTHERS,
  /** Looks up where the last UE is, by reflection. */
  SPIES_ON_PLACES,
  /** Looks up what the last UE will want, by reflection. */
  SPIES_ON_PARAMETERS,
  /** Moves a UE, by reflection. */
  MOVES_UES,
  /** Divides by the number of requests of the slot before. */
  NEEDS_REQUESTS,
  /** Takes it that there are two APs at least. */
  NEEDS_TWO_APS,
  /** Overlooks that a request is bound to an ES. */
  IGNORES_BINDING,
  /** Takes it that every AP reaches everybody. */
  IGNORES_REACH,
  /** Keeps what it learned in a transient field. */
  FORGETS,
  /** Keeps something that cannot be written. */
  HOLDS_A_THREAD,
  /** Reports shares that add up to more than 1. */
  OVERSTATES_SHARES,
  /** Takes being asked for scores for a decision. */
  COUNTS_QUESTIONS,
  /** Keeps what it was asked, to no end. */
  REMEMBERS_QUESTIONS,
  /** Rates a pair twice. */
  RATES_TWICE,
  /** Rates an ES that a bound request may not use. */
  RATES_ANY_ES,
  /** Says what its scores are, and gives none. */
  RATES_NOTHING,
  /** Says that what it takes is of no use. */
  DECRIES_ITS_CHOICE,
  /** Puts a score that is no number. */
  RATES_AS_NAN,
  /** Rates another AP higher than the one that it takes. */
  RATES_ANOTHER_HIGHER,
  /** Says that it draws one of two APs, and always takes the same. */
  RATES_EVENLY
}
