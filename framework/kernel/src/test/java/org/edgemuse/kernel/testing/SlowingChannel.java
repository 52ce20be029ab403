package org.edgemuse.kernel.testing;

import org.edgemuse.kernel.api.world.ChannelModel;
import org.edgemuse.kernel.api.world.Moment;

/** 1 MB takes m + 1 seconds on AP m, wherever the UE is. */
public record SlowingChannel() implements ChannelModel {
  private static final long serialVersionUID = 1L;

  @Override
  public double rateBps(
      int ue, int ap, double distanceM, double bandwidthHz, double powerW, Moment now) {
    return meanRateBps(ue, ap, distanceM, bandwidthHz, powerW);
  }

  @Override
  public double meanRateBps(int ue, int ap, double distanceM, double bandwidthHz, double powerW) {
    return 8e6 / (ap + 1);
  }
}
