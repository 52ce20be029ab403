package org.edgemuse.kernel.coverage;

import java.io.Serializable;
import org.edgemuse.kernel.agent.AccessPoints;
import org.edgemuse.kernel.agent.UserEquipments;
import org.edgemuse.kernel.api.world.Area;
import org.edgemuse.kernel.api.world.ChannelModel;
import org.edgemuse.kernel.fault.Culprit;

/**
 * Which APs reach which UEs: as far as {@code accessPoints.coverageM} says, and as far as the
 * channel does with each AP's bandwidth and power. UEs may move meanwhile; another channel or
 * another radio makes another coverage.
 */
public final class Coverage implements Serializable {
  private static final long serialVersionUID = 1L;

  private final UserEquipments ues;
  private final AccessPoints aps;
  private final double farthestM;
  private final NearestAp nearest;
  private final Limits limits;
  private final CoveredGround ground;
  private final ApList scratch = new ApList();

  /**
   * The coverage of APs as they are.
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
        new Limits(aps, channel, maker, aps.bandwidthHz(), aps.powerW()));
  }

  private Coverage(
      UserEquipments ues, AccessPoints aps, double farthestM, NearestAp nearest, Limits limits) {
    this.ues = ues;
    this.aps = aps;
    this.farthestM = farthestM;
    this.nearest = nearest;
    this.limits = limits;
    ground = new CoveredGround(aps, limits, farthestM);
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
    Limits changed = new Limits(aps, channel, maker, bandwidthHz, powerW);
    return new Coverage(ues, aps, farthestM, nearest, changed);
  }

  /** Asks a channel from now on that is like the one before, at the start of an episode. */
  public void renew(ChannelModel channel) {
    limits.renew(channel);
  }

  /** Whether an AP can be out of reach of a UE. */
  public boolean isLimited() {
    return limits.limited();
  }

  /** How far the AP reaches at most, m; 0 if it reaches nobody. */
  public double reachM(int ap) {
    return limits.reachM(ap);
  }

  /** Distance between UE and AP, clamped to at least 1 m, where path loss formulas end. */
  public double distanceM(int ue, int ap) {
    double dx = ues.xM(ue) - aps.xM(ap);
    double dy = ues.yM(ue) - aps.yM(ap);
    return Math.max(1, Math.sqrt(dx * dx + dy * dy));
  }

  /** Whether the AP reaches the UE where it is. */
  public boolean reaches(int ue, int ap) {
    return !limits.limited() || limits.reaches(ue, ap, distanceM(ue, ap));
  }

  /**
   * Whether the AP reaches the UE.
   *
   * @param distanceM their distance, m
   */
  public boolean reaches(int ue, int ap, double distanceM) {
    return limits.reaches(ue, ap, distanceM);
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
    if (limits.limited() && aps.count() > CoveredGround.FEW) {
      ground.find(ues.xM(ue), ues.yM(ue), out);
      out.sort();
    } else {
      for (int ap = 0; ap < aps.count(); ap++) {
        out.add(ap);
      }
    }
    if (limits.limited()) {
      keepReaching(ue, out);
    }
  }

  private void keepReaching(int ue, ApList aps) {
    int kept = 0;
    for (int i = 0; i < aps.size(); i++) {
      int ap = aps.get(i);
      if (reaches(ue, ap)) {
        aps.set(kept++, ap);
      }
    }
    aps.truncate(kept);
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
    for (int ue = 0; limits.limited() && ue < ues.count(); ue++) {
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
                      limits.key(ap, distanceM),
                      first,
                      Culprit.number(distanceM),
                      ap,
                      limits.shortfall(ap, distanceM),
                      outside == 1 ? "" : "; %d more stay out of reach".formatted(outside - 1))
              + " see accessPoints.placement, userEquipments.placement and the reach");
    }
  }

  /** Why the AP does not reach the UE, for messages: "is 200 m away and reaches 60 m (...)". */
  public String whyNot(int ue, int ap) {
    double distanceM = distanceM(ue, ap);
    return "is %s m away and %s"
        .formatted(Culprit.number(distanceM), limits.shortfall(ap, distanceM));
  }
}
