package org.edgemuse.jcaco.price;

import java.io.Serializable;
import org.edgemuse.kernel.api.scheduling.StrategyProfile;

/**
 * The probabilities of UEs' next choices at a temperature. Keeps the rows of the UE that was asked
 * about last, as callers go through them UE by UE.
 */
final class CoolingProfile implements StrategyProfile, Serializable {
  private static final long serialVersionUID = 1L;
  private static final int NONE = -1;

  private final PricedMachines ap;
  private final PricedMachines es;
  private final double[] apShares;
  private final double[] esShares;
  private int apUe = NONE;
  private int esUe = NONE;
  private double cooling = 1;

  CoolingProfile(PricedMachines ap, PricedMachines es) {
    this.ap = ap;
    this.es = es;
    apShares = new double[ap.machines()];
    esShares = new double[es.machines()];
  }

  /** Forgets what is kept: estimates may have changed. */
  void at(double cooling) {
    this.cooling = cooling;
    apUe = NONE;
    esUe = NONE;
  }

  @Override
  public double apShare(int ue, int ap) {
    if (apUe != ue) {
      this.ap.shares(ue, cooling, apShares);
      apUe = ue;
    }
    return apShares[ap];
  }

  @Override
  public double esShare(int ue, int es) {
    if (esUe != ue) {
      this.es.shares(ue, cooling, esShares);
      esUe = ue;
    }
    return esShares[es];
  }
}
