package org.edgemuse.kernel.api.scheduling;

/**
 * What everyone would choose if asked now, in probabilities: P_nm and Q_nk. A pure profile has
 * shares of 0 and 1; a UE that has not chosen yet may have shares of 0 throughout.
 */
public interface StrategyProfile {

  /** Probability that the UE, if active, uses the AP. */
  double apShare(int ue, int ap);

  /** Probability that the UE, if active, uses the ES, independent of the AP. */
  double esShare(int ue, int es);
}
