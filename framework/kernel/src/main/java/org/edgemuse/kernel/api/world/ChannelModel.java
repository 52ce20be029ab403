package org.edgemuse.kernel.api.world;

import java.io.Serializable;
import org.edgemuse.kernel.api.plugin.ExtensionPoint;

/**
 * How fast a UE and an AP exchange data when the UE has the AP to itself. Each episode of a run
 * starts with the model as it was made.
 */
@ExtensionPoint("channel model")
public interface ChannelModel extends Serializable {

  /**
   * Shows the channel where UEs and APs are, now and in later slots, before it is first asked for a
   * rate or for reach, and again when an episode starts.
   */
  default void standIn(Geometry geometry) {}

  /**
   * The rate in one slot, in bit/s. 0 means that nothing gets through in this slot, an outage.
   * Infinite means that data takes no time. Only UEs that the AP {@link #reaches} are asked for.
   *
   * @param ue the UE
   * @param ap the AP
   * @param distanceM their distance, m, at least 1
   * @param bandwidthHz the AP's bandwidth, Hz
   * @param powerW transmission power, W
   * @param now the slot, within which the channel is constant
   */
  double rateBps(int ue, int ap, double distanceM, double bandwidthHz, double powerW, Moment now);

  /** The rate without fading, bit/s, which statistics and announcements are made of. */
  double meanRateBps(int ue, int ap, double distanceM, double bandwidthHz, double powerW);

  /**
   * How far an AP reaches, m, at least 1: beyond it the rate counts as 0, and no request may be
   * assigned to the AP. Infinite for a channel that gets worse with distance but does not end.
   */
  default double reachM() {
    return Double.POSITIVE_INFINITY;
  }

  /**
   * How far an AP reaches at most with that radio, m, at least 1; or 0 if it reaches nobody. Among
   * UEs within this distance {@link #reaches} may choose. Where it is infinite, the AP reaches
   * everybody. It stays what it is while the channel is in use.
   *
   * @param bandwidthHz the AP's bandwidth, Hz
   * @param powerW transmission power, W
   */
  default double reachM(double bandwidthHz, double powerW) {
    return reachM();
  }

  /**
   * Whether an AP reaches a UE where the two are, be their link in outage or not. Asked only of UEs
   * within the AP's finite {@link #reachM(double, double)}, and often: by every view of a link.
   *
   * @param ue the UE
   * @param ap the AP
   * @param distanceM their distance, m, at least 1
   * @param bandwidthHz the AP's bandwidth, Hz
   * @param powerW transmission power, W
   */
  default boolean reaches(int ue, int ap, double distanceM, double bandwidthHz, double powerW) {
    return distanceM <= reachM(bandwidthHz, powerW);
  }

  /** What ends an AP's reach, for messages: an option with its value, as {@code minSnrDb (-5)}. */
  default String reachRule() {
    return "reach";
  }

  /** Whether {@link #rateBps} changes from slot to slot while nobody moves. */
  default boolean fades() {
    return false;
  }
}
