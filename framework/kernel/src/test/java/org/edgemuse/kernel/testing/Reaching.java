package org.edgemuse.kernel.testing;

import org.edgemuse.kernel.api.world.ChannelModel;
import org.edgemuse.kernel.api.world.Moment;

/** 1 MB takes m + 1 seconds on AP m within its reach, and does not get through beyond. */
public record Reaching(double reachM) implements ChannelModel {
  private static final long serialVersionUID = 1L;

  @Override
  public double rateBps(
      int ue, int ap, double distanceM, double bandwidthHz, double powerW, Moment now) {
    return meanRateBps(ue, ap, distanceM, bandwidthHz, powerW);
  }

  @Override
  public double meanRateBps(int ue, int ap, double distanceM, double bandwidthHz, double powerW) {
    return distanceM <= reachM ? 8e6 / (ap + 1) : 0;
  }
}
