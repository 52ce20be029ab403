package org.edgemuse.kernel.api.scheduling;

import org.edgemuse.kernel.api.world.Task;

/** What became of an assigned request. A cursor: read it during the call. */
public interface Outcome extends Task {

  /** The handle that the request had. */
  int handle();

  /** When it arrived, in the seconds of {@code Moment.timeS}. */
  double arrivedS();

  /** The AP that it was assigned to, and that carried it unless it was lost. */
  int ap();

  /** The AP that carried its content: after handovers, the one that took over last. */
  default int lastAp() {
    return ap();
  }

  /** How many times an AP took over because the one before was lost. */
  default int handovers() {
    return 0;
  }

  /** The ES that served it. */
  int es();

  /** Denoising steps that were run. */
  int steps();

  /** Average error of the content, E_nk of (4), MASL paper. */
  double error();

  /** Seconds that the stage took. */
  double stageS(Stage stage);

  /**
   * Seconds that the choice of the AP cost: on its link, up and down, and of handovers if it was
   * lost; L_m of (9), MASL paper, under proportional fairness.
   */
  double linkS();

  /** Seconds at the ES; I_k of (12), MASL paper, under proportional fairness. */
  double serverS();

  /** Seconds that its data needed alone on the link of the AP that it was assigned to. */
  double soloLinkS();

  /** Seconds that it needed on the ES alone. */
  double soloServerS();

  /** Seconds from arrival to the content's arrival at the UE; T_total of (13), MASL paper. */
  double delayS();

  /** What its UE pays for a ms of QoE, R_nm of (8), QoE paper; 0 without a market. */
  double reward();

  /** The weight or part of its AP's link that a market granted it; 1 without a market. */
  double linkShare();

  /** The weight or part of its ES that a market granted it; 1 without a market. */
  double serverShare();
}
