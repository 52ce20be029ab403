package org.edgemuse.kernel.testing;

import org.edgemuse.kernel.api.world.ChannelModel;
import org.edgemuse.kernel.api.world.Moment;

/** Nothing gets through to AP 0 in the first slots, then 1 MB takes 1 s everywhere. */
public record FirstSlotsOutage(int slots, boolean fades) implements ChannelModel {
  private static final long serialVersionUID = 1L;

  @Override
  public double rateBps(
      int ue, int ap, double distanceM, double bandwidthHz, double powerW, Moment now) {
    return ap == 0 && now.slot() < slots ? 0 : 8e6;
  }

  @Override
  public double meanRateBps(int ue, int ap, double distanceM, double bandwidthHz, double powerW) {
    return 8e6;
  }
}
