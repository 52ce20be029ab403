package org.edgemuse.kernel.coverage;

import java.io.Serializable;
import org.edgemuse.kernel.agent.AccessPoints;
import org.edgemuse.kernel.api.world.ChannelModel;
import org.edgemuse.kernel.fault.Culprit;

/**
 * What ends the reach of each AP: {@code accessPoints.coverageM}, and the channel with the AP's
 * bandwidth and power.
 */
final class Limits implements Serializable {
  private static final long serialVersionUID = 1L;

  private final AccessPoints aps;
  private final double[] bandwidthHz;
  private final double[] powerW;
  private final double[] channelM;
  private final double[] reachM;
  private final boolean limited;
  private ChannelModel channel;

  /**
   * The limits of APs with a radio over a channel.
   *
   * @param channel that has been shown where UEs and APs stand
   * @param maker whom to blame for it
   * @param bandwidthHz one number an AP, Hz
   * @param powerW one number an AP, W
   * @throws IllegalArgumentException if no AP reaches anybody
   */
  Limits(
      AccessPoints aps,
      ChannelModel channel,
      Culprit maker,
      double[] bandwidthHz,
      double[] powerW) {
    this.aps = aps;
    this.channel = channel;
    this.bandwidthHz = bandwidthHz;
    this.powerW = powerW;
    channelM = new double[aps.count()];
    reachM = new double[aps.count()];
    boolean limited = false;
    double largestM = 0;
    for (int ap = 0; ap < reachM.length; ap++) {
      channelM[ap] = channelM(ap, maker);
      reachM[ap] = Math.min(aps.coverageM(ap), channelM[ap]);
      limited |= reachM[ap] < Double.POSITIVE_INFINITY;
      largestM = Math.max(largestM, reachM[ap]);
    }
    this.limited = limited;
    if (largestM == 0) {
      throw new IllegalArgumentException(
          "channel: no AP reaches anybody, not even at 1 m (%s)".formatted(channel.reachRule()));
    }
  }

  private double channelM(int ap, Culprit maker) {
    double reachM = channel.reachM(bandwidthHz[ap], powerW[ap]);
    if (!(reachM >= 1) && reachM != 0) {
      throw maker.gave(
          "reachM", reachM, "of AP " + ap, "at least 1, or 0 for an AP that reaches nobody");
    }
    return reachM;
  }

  /** Asks a channel from now on that is like the one before. */
  void renew(ChannelModel channel) {
    this.channel = channel;
  }

  /** Whether any AP's reach ends. */
  boolean limited() {
    return limited;
  }

  /** How far the AP reaches at most, m; 0 if it reaches nobody. */
  double reachM(int ap) {
    return reachM[ap];
  }

  /**
   * Whether the AP reaches the UE.
   *
   * @param distanceM their distance, m
   */
  boolean reaches(int ue, int ap, double distanceM) {
    double limitM = reachM[ap];
    if (limitM == Double.POSITIVE_INFINITY) {
      return true;
    }
    return distanceM <= limitM
        && (channelM[ap] == Double.POSITIVE_INFINITY
            || channel.reaches(ue, ap, distanceM, bandwidthHz[ap], powerW[ap]));
  }

  /** The key of what ends the AP's reach before that distance, m. */
  String key(int ap, double distanceM) {
    return endsByCoverage(ap, distanceM) ? "accessPoints.coverageM" : "channel";
  }

  /** Why the AP does not reach a UE at that distance, m: "reaches 60 m (...)". */
  String shortfall(int ap, double distanceM) {
    String cause =
        endsByCoverage(ap, distanceM)
            ? "accessPoints.coverageM"
            : "the channel's " + channel.reachRule();
    return distanceM > reachM[ap]
        ? "reaches %s m (%s)".formatted(Culprit.number(reachM[ap]), cause)
        : "does not reach that place (%s)".formatted(cause);
  }

  private boolean endsByCoverage(int ap, double distanceM) {
    return distanceM > aps.coverageM(ap) && aps.coverageM(ap) <= channelM[ap];
  }
}
