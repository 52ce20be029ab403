package org.edgemuse.channels.umi;

import org.edgemuse.kernel.api.radio.Decibel;
import org.edgemuse.kernel.api.radio.ShannonRate;
import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.kernel.api.world.ChannelModel;
import org.edgemuse.kernel.api.world.Geometry;
import org.edgemuse.kernel.api.world.Moment;
import org.edgemuse.kernel.fault.Culprit;
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
  private final @Nullable Double minSnrDb;
  private final double minSnr;
  private final LinkMemo memo;
  private @Nullable Geometry geometry;

  /**
   * A channel.
   *
   * @param shadowing none if null
   * @param gainDb what a watt sent per hertz is above the noise of a hertz before anything is lost
   *     on the way, dB
   * @param minSnrDb least signal-to-noise ratio at which an AP serves, dB, or null
   * @param memo keeps losses where they take long to work out
   */
  UmiStreetCanyon(
      PathLoss pathLoss,
      Sight sight,
      @Nullable Shadowing shadowing,
      double gainDb,
      @Nullable Double minSnrDb,
      LinkMemo memo) {
    this.pathLoss = pathLoss;
    this.sight = sight;
    this.shadowing = shadowing;
    this.gainDb = gainDb;
    this.minSnrDb = minSnrDb;
    this.memo = memo;
    minSnr = minSnrDb == null ? 0 : Decibel.linear(minSnrDb);
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
    return ShannonRate.bps(snr(ue, ap, distanceM, bandwidthHz, powerW), bandwidthHz);
  }

  @Override
  public double reachM() {
    return PathLoss.MAX_M;
  }

  /** Where the least ratio is reached with all that shadows can give. */
  @Override
  public double reachM(double bandwidthHz, double powerW) {
    if (minSnrDb == null) {
      return PathLoss.MAX_M;
    }
    double sentDb = StrictMath.log(powerW / bandwidthHz) / Decibel.LN_OF_1_DB;
    double mostDb = gainDb + sentDb - minSnrDb;
    return Math.max(reachM(true, mostDb), reachM(false, mostDb));
  }

  private double reachM(boolean sees, double mostDb) {
    if (!sight.canBe(sees)) {
      return 0;
    }
    double gainedDb = shadowing == null ? 0 : shadowing.mostGainDb(sees);
    return pathLoss.distanceM(sees, mostDb + gainedDb);
  }

  @Override
  public boolean reaches(int ue, int ap, double distanceM, double bandwidthHz, double powerW) {
    return distanceM <= PathLoss.MAX_M
        && (minSnrDb == null || snr(ue, ap, distanceM, bandwidthHz, powerW) >= minSnr);
  }

  @Override
  public String reachRule() {
    return minSnrDb == null
        ? "reach of 5000 m by TR 38.901"
        : "minSnrDb (%s)".formatted(Culprit.number(minSnrDb));
  }

  private double snr(int ue, int ap, double distanceM, double bandwidthHz, double powerW) {
    double db = gainDb - lossDb(ue, ap, distanceM);
    return powerW / bandwidthHz * StrictMath.exp(db * Decibel.LN_OF_1_DB);
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
    long link = Draws.pair(ue, ap);
    double keptDb = memo.get(link, xM, yM, distanceM);
    if (!Double.isNaN(keptDb)) {
      return keptDb;
    }
    boolean sees = sight.sees(ap, xM, yM, distanceM);
    double lossDb = pathLoss.db(sees, distanceM);
    if (shadowing != null) {
      lossDb += shadowing.db(sees, ap, xM, yM);
    }
    memo.put(link, xM, yM, distanceM, lossDb);
    return lossDb;
  }
}
