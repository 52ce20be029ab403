package org.edgemuse.kernel.radio;

import org.edgemuse.kernel.api.world.ChannelModel;
import org.edgemuse.kernel.api.world.Moment;
import org.edgemuse.kernel.fault.Culprit;

/** Data takes no time to an AP within reach, and never gets to another. */
record WiredChannel(double reachM) implements ChannelModel {

  @Override
  public double rateBps(
      int ue, int ap, double distanceM, double bandwidthHz, double powerW, Moment now) {
    return meanRateBps(ue, ap, distanceM, bandwidthHz, powerW);
  }

  @Override
  public double meanRateBps(int ue, int ap, double distanceM, double bandwidthHz, double powerW) {
    return distanceM <= reachM ? Double.POSITIVE_INFINITY : 0;
  }

  @Override
  public String reachRule() {
    return "reachM (%s)".formatted(Culprit.number(reachM));
  }
}
