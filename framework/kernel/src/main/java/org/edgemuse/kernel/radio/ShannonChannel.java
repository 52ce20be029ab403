package org.edgemuse.kernel.radio;

import org.edgemuse.kernel.api.radio.Decibel;
import org.edgemuse.kernel.api.radio.ShannonRate;
import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.kernel.api.world.ChannelModel;
import org.edgemuse.kernel.api.world.Moment;
import org.edgemuse.kernel.fault.Culprit;
import org.jspecify.annotations.Nullable;

/**
 * The Shannon-Hartley rate (6), MASL paper, W log2(1 + P d^-theta / (N0 W)). The paper's N0 is a
 * density, so noise is N0 W.
 */
final class ShannonChannel implements ChannelModel {
  private static final long serialVersionUID = 1L;

  private final PathLoss pathLoss;
  private final double perNoiseWPerHz;
  private final @Nullable Draws gains;
  private final double outageSnr;
  private final @Nullable Double minSnrDb;

  /**
   * A channel.
   *
   * @param noiseWPerHz noise density, W/Hz
   * @param gains where the gains of Rayleigh fading are drawn, or null without fading
   * @param outageSnr linear signal-to-noise ratio below which a faded channel is in outage
   * @param minSnrDb least mean signal-to-noise ratio at which an AP serves, dB, or null
   */
  ShannonChannel(
      PathLoss pathLoss,
      double noiseWPerHz,
      @Nullable Draws gains,
      double outageSnr,
      @Nullable Double minSnrDb) {
    this.pathLoss = pathLoss;
    this.perNoiseWPerHz = 1 / noiseWPerHz;
    this.gains = gains;
    this.outageSnr = outageSnr;
    this.minSnrDb = minSnrDb;
  }

  @Override
  public double rateBps(
      int ue, int ap, double distanceM, double bandwidthHz, double powerW, Moment now) {
    double snr = meanSnr(distanceM, bandwidthHz, powerW);
    if (gains != null) {
      snr *= gains.exponential(Draws.pair(ue, ap), now.index(), 0);
      if (snr < outageSnr) {
        return 0;
      }
    }
    return ShannonRate.bps(snr, bandwidthHz);
  }

  @Override
  public double meanRateBps(int ue, int ap, double distanceM, double bandwidthHz, double powerW) {
    return ShannonRate.bps(meanSnr(distanceM, bandwidthHz, powerW), bandwidthHz);
  }

  /** Where P d^-theta / (N0 W) falls to the least ratio. */
  @Override
  public double reachM(double bandwidthHz, double powerW) {
    return minSnrDb == null
        ? Double.POSITIVE_INFINITY
        : pathLoss.distanceM(Decibel.linear(minSnrDb) * bandwidthHz / (powerW * perNoiseWPerHz));
  }

  /** Within reach the ratio suffices: no second look at it. */
  @Override
  public boolean reaches(int ue, int ap, double distanceM, double bandwidthHz, double powerW) {
    return true;
  }

  @Override
  public String reachRule() {
    return minSnrDb == null ? "reach" : "minSnrDb (%s)".formatted(Culprit.number(minSnrDb));
  }

  @Override
  public boolean fades() {
    return gains != null;
  }

  private double meanSnr(double distanceM, double bandwidthHz, double powerW) {
    return powerW * pathLoss.gain(distanceM) * perNoiseWPerHz / bandwidthHz;
  }
}
