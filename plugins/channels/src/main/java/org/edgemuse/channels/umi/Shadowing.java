package org.edgemuse.channels.umi;

import java.io.Serializable;
import org.edgemuse.kernel.api.random.Draws;

/**
 * Shadow fading: a normal number of decibel at each place and for each AP, with the standard
 * deviations of Table 7.4.1-1 and the correlation distances of Table 7.5-6, TR 38.901. It is cut
 * off at {@link #MOST_SD} standard deviations, which one place in 16 000 exceeds, so that an AP's
 * reach has a bound.
 */
final class Shadowing implements Serializable {
  private static final long serialVersionUID = 1L;

  /** The most standard deviations that shadows take or give. */
  static final double MOST_SD = 4;

  private static final double LOS_SD_DB = 4;
  private static final double LOS_CORRELATION_M = 10;
  private static final double NLOS_CORRELATION_M = 13;

  private final NormalField los;
  private final NormalField nlos;
  private final double nlosSdDb;

  Shadowing(Draws draws, Nlos nlos) {
    this.los = new NormalField(draws.forPurpose("los"), LOS_CORRELATION_M);
    this.nlos = new NormalField(draws.forPurpose("nlos"), NLOS_CORRELATION_M);
    nlosSdDb = nlos.shadowSdDb();
  }

  /** What a UE at a place loses to shadows on its way from the AP, dB; below 0 if it gains. */
  double db(boolean sees, int ap, double xM, double yM) {
    double sds = (sees ? los : nlos).at(ap, xM, yM);
    return sdDb(sees) * Math.max(-MOST_SD, Math.min(MOST_SD, sds));
  }

  /** The most that shadows give, dB. */
  double mostGainDb(boolean sees) {
    return MOST_SD * sdDb(sees);
  }

  private double sdDb(boolean sees) {
    return sees ? LOS_SD_DB : nlosSdDb;
  }
}
