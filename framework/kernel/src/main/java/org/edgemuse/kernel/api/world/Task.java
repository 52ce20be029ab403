package org.edgemuse.kernel.api.world;

/**
 * What a UE wants done: its data and its accuracy. Objects of this type are cursors that move on;
 * read them during the call, never keep them.
 */
public interface Task {

  /** The UE that asks. */
  int ue();

  /**
   * Which task this is, from 0: requests of one UE with the same index ask for the same task. What
   * it counts is the demand model's: slots, sessions, or the tasks of a cell within a slot.
   */
  int taskIndex();

  /**
   * Mean number of requests that the UE raises a slot; its own p_n of (1), MASL paper, under
   * Bernoulli activity.
   */
  double activity();

  /** Data that the UE sends, MB (1 MB = 8e6 bit). */
  double promptMB();

  /** Data of the generated content, D_n of (7), MASL paper, in MB. */
  double resultMB();

  /** The largest acceptable average error of generated content, E0_n of (14a), MASL paper. */
  double errorLimit();

  /** How fast the error falls with each denoising step on that ES, gamma_nk of (4), MASL paper. */
  double errorDecay(int es);
}
