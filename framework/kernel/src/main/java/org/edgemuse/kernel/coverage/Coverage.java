package org.edgemuse.kernel.coverage;

import java.io.Serializable;
import org.edgemuse.kernel.agent.AccessPoints;
import org.edgemuse.kernel.agent.UserEquipments;
import org.edgemuse.kernel.api.world.Area;
import org.edgemuse.kernel.api.world.ChannelModel;
import org.edgemuse.kernel.fault.Culprit;

/**
 * Where APs reach UEs: as far as {@code accessPoints.coverageM} says, and as far as the channel
 * does with each AP's bandwidth and power. UEs may move meanwhile; what changes for APs or the
 * channel asks for another coverage.
 */
public final class Coverage implements Serializable {
  private static final long serialVersionUID = 1L;

  private final UserEquipments ues;
  private final AccessPoints aps;
  private final double farthestM;
  private final double[] bandwidthHz;
  private final double[] powerW;
  private final double[] channelM;
  private final double[] reachM;
  private final boolean limited;
  private final NearestAp nearest;
  private final CoveredGround ground;
  private final ApList scratch = new ApList();
  private ChannelModel channel;

  /**
   * The coverage of APs.
   *
   * @param channel that has been shown where UEs and APs stand
   * @param maker whom to blame for it
   * @throws IllegalArgumentException if no AP reaches anybody
   */
  public Coverage(
      UserEquipments ues, AccessPoints aps, Area area, ChannelModel channel, Culprit maker) {
    this(
        ues,
        aps,
        area.widthM() + area.heightM(),
        new NearestAp(aps),
        channel,
        maker,
        bandwidthHz(aps),
        powerW(aps));
  }

  private Coverage(
      UserEquipments ues,
      AccessPoints aps,
      double farthestM,
      NearestAp nearest,
      ChannelModel channel,
      Culprit maker,
      double[] bandwidthHz,
      double[] powerW) {
    this.ues = ues;
    this.aps = aps;
    this.farthestM = farthestM;
    this.nearest = nearest;
    this.channel = channel;
    this.bandwidthHz = bandwidthHz;
    this.powerW = powerW;
    int count = aps.count();
    channelM = new double[count];
    reachM = new double[count];
    boolean limited = false;
    double largestM = 0;
    for (int ap = 0; ap < count; ap++) {
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
    ground = new CoveredGround(aps, reachM, farthestM);
  }

  private static double[] bandwidthHz(AccessPoints aps) {
    double[] bandwidthHz = new double[aps.count()];
    for (int ap = 0; ap < bandwidthHz.length; ap++) {
      bandwidthHz[ap] = aps.bandwidthHz(ap);
    }
    return bandwidthHz;
  }

  private static double[] powerW(AccessPoints aps) {
    double[] powerW = new double[aps.count()];
    for (int ap = 0; ap < powerW.length; ap++) {
      powerW[ap] = aps.powerW(ap);
    }
    return powerW;
  }

  private double channelM(int ap, Culprit maker) {
    double reachM = channel.reachM(bandwidthHz[ap], powerW[ap]);
    if (!(reachM >= 1) && reachM != 0) {
      throw maker.gave(
          "reachM", reachM, "of AP " + ap, "at least 1, or 0 for an AP that reaches nobody");
    }
    return reachM;
  }

  /**
   * The coverage of the same APs over another channel, or with another radio.
   *
   * @param channel that has been shown where UEs and APs stand
   * @param maker whom to blame for it
   * @param bandwidthHz one number an AP, Hz
   * @param powerW one number an AP, W
   * @throws IllegalArgumentException if no AP reaches anybody
   */
  public Coverage changed(
      ChannelModel channel, Culprit maker, double[] bandwidthHz, double[] powerW) {
    return new Coverage(ues, aps, farthestM, nearest, channel, maker, bandwidthHz, powerW);
  }

  /** Asks a channel from now on that is like the one before, at the start of an episode. */
  public void renew(ChannelModel channel) {
    this.channel = channel;
  }

  /** Whether an AP can be out of reach of a UE. */
  public boolean isLimited() {
    return limited;
  }

  /** How far the AP reaches at most, m; 0 if it reaches nobody. */
  public double reachM(int ap) {
    return reachM[ap];
  }

  /** Distance between UE and AP, clamped to at least 1 m, where path loss formulas end. */
  public double distanceM(int ue, int ap) {
    double dx = ues.xM(ue) - aps.xM(ap);
    double dy = ues.yM(ue) - aps.yM(ap);
    return Math.max(1, Math.sqrt(dx * dx + dy * dy));
  }

  /** Whether the AP reaches the UE where it is. */
  public boolean reaches(int ue, int ap) {
    return !limited || reaches(ue, ap, distanceM(ue, ap));
  }

  /**
   * Whether the AP reaches the UE.
   *
   * @param distanceM their distance, m
   */
  public boolean reaches(int ue, int ap, double distanceM) {
    double limitM = reachM[ap];
    if (limitM == Double.POSITIVE_INFINITY) {
      return true;
    }
    return distanceM <= limitM
        && (channelM[ap] == Double.POSITIVE_INFINITY
            || channel.reaches(ue, ap, distanceM, bandwidthHz[ap], powerW[ap]));
  }

  /** Whether any AP reaches the UE where it is. */
  public boolean reachesAny(int ue) {
    if (reaches(ue, nearest(ue))) {
      return true;
    }
    find(ue, scratch);
    return scratch.size() > 0;
  }

  /**
   * Puts the APs that reach the UE where it is into a list, in the order of their indices: all of
   * them if reach is not limited.
   */
  public void find(int ue, ApList out) {
    out.truncate(0);
    if (!limited || aps.count() <= NearestAp.FEW) {
      for (int ap = 0; ap < aps.count(); ap++) {
        out.add(ap);
      }
      if (!limited) {
        return;
      }
    } else {
      ground.find(ues.xM(ue), ues.yM(ue), out);
      out.sort();
    }
    int kept = 0;
    for (int i = 0; i < out.size(); i++) {
      int ap = out.get(i);
      if (reaches(ue, ap)) {
        out.set(kept++, ap);
      }
    }
    out.truncate(kept);
  }

  /** The AP nearest to the UE, the lowest index of several. */
  public int nearest(int ue) {
    return nearest.find(ues.xM(ue), ues.yM(ue));
  }

  /**
   * Does nothing if every UE is where an AP reaches it.
   *
   * @throws IllegalArgumentException naming a UE that is not, and why
   */
  public void requireEverybody() {
    int first = -1;
    int outside = 0;
    for (int ue = 0; limited && ue < ues.count(); ue++) {
      if (!reachesAny(ue)) {
        first = outside == 0 ? ue : first;
        outside++;
      }
    }
    if (outside > 0) {
      int ap = nearest(first);
      double distanceM = distanceM(first, ap);
      throw new IllegalArgumentException(
          "%s: UE %d stays at %s m from the nearest AP (%d), which %s, and no other AP reaches it%s:"
                  .formatted(
                      key(ap, distanceM),
                      first,
                      Culprit.number(distanceM),
                      ap,
                      shortfall(ap, distanceM),
                      outside == 1 ? "" : "; so it is with %d more".formatted(outside - 1))
              + " see accessPoints.placement, userEquipments.placement and the reach");
    }
  }

  /** Why the AP does not reach the UE, for messages: "is 200 m away and reaches 60 m (...)". */
  public String whyNot(int ue, int ap) {
    double distanceM = distanceM(ue, ap);
    return "is %s m away and %s".formatted(Culprit.number(distanceM), shortfall(ap, distanceM));
  }

  private String key(int ap, double distanceM) {
    return isOutsideCircle(ap, distanceM) ? "accessPoints.coverageM" : "channel";
  }

  private boolean isOutsideCircle(int ap, double distanceM) {
    return distanceM > aps.coverageM(ap) && aps.coverageM(ap) <= channelM[ap];
  }

  private String shortfall(int ap, double distanceM) {
    String cause =
        isOutsideCircle(ap, distanceM)
            ? "accessPoints.coverageM"
            : "the channel's " + channel.reachRule();
    return distanceM > reachM[ap]
        ? "reaches %s m (%s)".formatted(Culprit.number(reachM[ap]), cause)
        : "does not reach that place (%s)".formatted(cause);
  }
}
