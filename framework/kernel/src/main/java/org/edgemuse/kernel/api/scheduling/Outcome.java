package org.edgemuse.kernel.api.scheduling;

import org.edgemuse.kernel.api.world.Task;

/** What became of an assigned request. A cursor: read it during the call. */
public interface Outcome extends Task {

  /** The handle that the request had. */
  int handle();

  /** The AP that carried it. */
  int ap();

  /** The ES that served it. */
  int es();

  /** Denoising steps that were run. */
  int steps();

  /** Average error of the content, E_nk of (4), MASL paper. */
  double error();

  /** Seconds that the stage took. */
  double stageS(Stage stage);

  /** Seconds on the AP's link, up and down; L_m of (9), MASL paper, under proportional fairness. */
  double linkS();

  /** Seconds at the ES; I_k of (12), MASL paper, under proportional fairness. */
  double serverS();

  /** Seconds that its data needed on the AP's link alone. */
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
