package org.edgemuse.kernel.radio;

import org.edgemuse.kernel.api.radio.Decibel;
import org.edgemuse.kernel.api.radio.ShannonRate;
import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.kernel.api.world.ChannelModel;
import org.edgemuse.kernel.api.world.Moment;
import org.edgemuse.kernel.values.Values;
import org.jspecify.annotations.Nullable;

/**
 * Links whose signal-to-noise ratio is given, wherever UE and AP are and whatever power they send
 * with: rate W log2(1 + snr), which is 0 below a threshold of outage.
 */
final class SnrChannel implements ChannelModel {
  private static final long serialVersionUID = 1L;

  private final Values snrDb;
  private final Draws draws;
  private final @Nullable SnrWalk walk;
  private final double outageDb;

  /**
   * A channel.
   *
   * @param walk how the ratios go on from where they start, or null if they stay
   */
  SnrChannel(Values snrDb, Draws draws, @Nullable SnrWalk walk, double outageDb) {
    this.snrDb = snrDb;
    this.draws = draws;
    this.walk = walk;
    this.outageDb = outageDb;
  }

  @Override
  public double rateBps(
      int ue, int ap, double distanceM, double bandwidthHz, double powerW, Moment now) {
    SnrWalk moving = walk;
    double startDb = snrDb.atPair(draws, ue, ap);
    return rateBps(moving == null ? startDb : moving.db(ue, ap, startDb, now), bandwidthHz);
  }

  /** The rate at the ratio with which the link started. */
  @Override
  public double meanRateBps(int ue, int ap, double distanceM, double bandwidthHz, double powerW) {
    return rateBps(snrDb.atPair(draws, ue, ap), bandwidthHz);
  }

  @Override
  public boolean fades() {
    return walk != null;
  }

  private double rateBps(double db, double bandwidthHz) {
    if (db < outageDb) {
      return 0;
    }
    // Unlike exp, StrictMath.pow makes arrays whenever it is called.
    double snr = StrictMath.exp(db * Decibel.LN_OF_1_DB);
    return ShannonRate.bps(snr, bandwidthHz);
  }
}
