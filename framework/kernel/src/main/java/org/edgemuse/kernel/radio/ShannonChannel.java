package org.edgemuse.kernel.radio;

import org.edgemuse.kernel.api.radio.ShannonRate;
import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.kernel.api.world.ChannelModel;
import org.edgemuse.kernel.api.world.Moment;
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

  /**
   * A channel.
   *
   * @param noiseWPerHz noise density, W/Hz
   * @param gains where the gains of Rayleigh fading are drawn, or null without fading
   * @param outageSnr linear signal-to-noise ratio below which a faded channel is in outage
   */
  ShannonChannel(PathLoss pathLoss, double noiseWPerHz, @Nullable Draws gains, double outageSnr) {
    this.pathLoss = pathLoss;
    this.perNoiseWPerHz = 1 / noiseWPerHz;
    this.gains = gains;
    this.outageSnr = outageSnr;
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

  @Override
  public boolean fades() {
    return gains != null;
  }

  private double meanSnr(double distanceM, double bandwidthHz, double powerW) {
    return powerW * pathLoss.gain(distanceM) * perNoiseWPerHz / bandwidthHz;
  }
}
