package org.edgemuse.channels.umi;

import org.edgemuse.kernel.api.radio.Decibel;
import org.edgemuse.kernel.api.radio.ShannonRate;
import org.edgemuse.kernel.api.world.ChannelModel;
import org.edgemuse.kernel.api.world.Geometry;
import org.edgemuse.kernel.api.world.Moment;
import org.jspecify.annotations.Nullable;

/**
 * Rates W log2(1 + SNR) with the path loss, the line of sight and the shadow fading of UMi - Street
 * Canyon, TR 38.901. They hang on places and not on time.
 */
final class UmiStreetCanyon implements ChannelModel {
  private static final long serialVersionUID = 1L;

  private final PathLoss pathLoss;
  private final Sight sight;
  private final @Nullable Shadowing shadowing;
  private final double gainDb;
  private @Nullable Geometry geometry;

  /**
   * A channel.
   *
   * @param shadowing none if null
   * @param gainDb what a watt sent per hertz is above the noise of a hertz before anything is lost
   *     on the way, dB
   */
  UmiStreetCanyon(PathLoss pathLoss, Sight sight, @Nullable Shadowing shadowing, double gainDb) {
    this.pathLoss = pathLoss;
    this.sight = sight;
    this.shadowing = shadowing;
    this.gainDb = gainDb;
  }

  @Override
  public void standIn(Geometry geometry) {
    this.geometry = geometry;
  }

  @Override
  public double rateBps(
      int ue, int ap, double distanceM, double bandwidthHz, double powerW, Moment now) {
    return meanRateBps(ue, ap, distanceM, bandwidthHz, powerW);
  }

  @Override
  public double meanRateBps(int ue, int ap, double distanceM, double bandwidthHz, double powerW) {
    if (distanceM > PathLoss.MAX_M) {
      return 0;
    }
    double db = gainDb - lossDb(ue, ap, distanceM);
    double snr = powerW / bandwidthHz * StrictMath.exp(db * Decibel.LN_OF_1_DB);
    return ShannonRate.bps(snr, bandwidthHz);
  }

  @Override
  public double reachM() {
    return PathLoss.MAX_M;
  }

  /** Path loss and shadow fading between the AP and the UE where it is now, dB. */
  double lossDb(int ue, int ap, double distanceM) {
    if (shadowing == null && !sight.isDrawn()) {
      return pathLoss.db(sight.sees(ap, 0, 0, distanceM), distanceM);
    }
    if (geometry == null) {
      throw new IllegalStateException("standIn comes before the first question");
    }
    double xM = geometry.ueXm(ue);
    double yM = geometry.ueYm(ue);
    boolean sees = sight.sees(ap, xM, yM, distanceM);
    double lossDb = pathLoss.db(sees, distanceM);
    return shadowing == null ? lossDb : lossDb + shadowing.db(sees, ap, xM, yM);
  }
}
