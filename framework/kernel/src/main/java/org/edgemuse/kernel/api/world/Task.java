package org.edgemuse.kernel.api.world;

import org.jspecify.annotations.Nullable;

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

  /**
   * What is to be generated, in the UE's words: the line of {@code userEquipments.prompts} that is
   * the task's, as it stands there; null if the scenario gives no prompts.
   */
  default @Nullable String prompt() {
    return null;
  }

  /** Data that the UE sends, MB (1 MB = 8e6 bit). */
  double promptMB();

  /** Data of the generated content, D_n of (7), MASL paper, in MB. */
  double resultMB();

  /** Tokens of the prompt, x_in of (7), QoE paper; 0 for content that is not text. */
  int inTokens();

  /** Tokens of the answer, x_out of (7), QoE paper; 0 for content that is not text. */
  int outTokens();

  /**
   * The largest acceptable average error of generated content: E0_n of (14a), MASL paper; theta of
   * (7), QoE paper.
   */
  double errorLimit();

  /** The longest delay that is tolerated on that ES, kappa_n of (7), QoE paper, s; or infinity. */
  double latencyLimitS(int es);

  /** How fast the error falls with each denoising step on that ES, gamma_nk of (4), MASL paper. */
  double errorDecay(int es);
}
