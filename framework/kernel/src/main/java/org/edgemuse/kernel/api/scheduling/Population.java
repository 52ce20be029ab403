package org.edgemuse.kernel.api.scheduling;

import java.io.Serializable;

/** Everyone's parameters, but not who is active. */
public interface Population extends Serializable {

  /** Number of UEs, N. */
  int ueCount();

  /** Mean number of requests a slot; the probability of being active, p_n of (1), MASL paper. */
  double activity(int ue);

  /**
   * Seconds that the UE's data need on the AP's link alone, without fading, (7), MASL paper;
   * infinite out of reach, 0 where data takes no time.
   */
  double linkS(int ue, int ap);

  /** Seconds that the UE's task needs on the ES alone with the fewest steps, (10), MASL paper. */
  double serverS(int ue, int es);

  /** The fewest denoising steps for the UE on the ES, (37), MASL paper. */
  int minSteps(int ue, int es);

  /**
   * Whether delays follow from loads alone: UEs ask by independent coins, all at a machine finish
   * at its load, links do not fade and fibre costs no time. Only there is P1, (15), MASL paper, the
   * expectation of what is simulated.
   */
  boolean loadsDecideDelays();

  /**
   * How many times the world was changed while the run went on, as {@link Facts#changes} tells it
   * too. What was computed from {@link #serverS} holds until then, and {@link #placesVersion} grows
   * with it.
   */
  default int changes() {
    return 0;
  }

  /**
   * Grows whenever a UE moves, or links are changed; what was computed from {@link #linkS} holds
   * until then.
   */
  long placesVersion();
}
