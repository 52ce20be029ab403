package org.edgemuse.kernel.api.metric;

import java.util.List;
import org.edgemuse.kernel.api.market.Trades;
import org.edgemuse.kernel.api.scheduling.Announcements;
import org.edgemuse.kernel.api.scheduling.DenyReason;
import org.edgemuse.kernel.api.scheduling.Facts;
import org.edgemuse.kernel.api.scheduling.Outcome;
import org.edgemuse.kernel.api.scheduling.Population;
import org.edgemuse.kernel.api.scheduling.StrategyProfile;
import org.edgemuse.kernel.api.world.Geometry;
import org.edgemuse.kernel.api.world.Moment;
import org.jspecify.annotations.Nullable;

/** All that can be measured of a slot once it is over. */
public interface SlotRecord {

  /** The slot. */
  Moment now();

  /** Whether the slot counts in the run's values. */
  boolean measured();

  /** Number of requests raised in the slot. */
  int raised();

  /** Number of requests denied in the slot, by the market or the scheduler. */
  int denied();

  /** Number of requests denied in the slot for that reason. */
  int denied(DenyReason reason);

  /** Number of requests that met an outage in the slot and try again in the next. */
  int outages();

  /** How many times in the slot an AP took over a request because the one before was lost. */
  int handovers();

  /** Number of requests, of whatever slot, that are neither settled nor denied yet. */
  int open();

  /** Number of requests settled in the slot. */
  int settled();

  /** The i-th request settled in the slot; a cursor, valid until the next call. */
  Outcome outcome(int i);

  /**
   * The decisions that ended in the slot, in the order in which they ended: by a market's denial, a
   * scheduler's or an outage, and at the slot's end by service. They stay as they are. Empty unless
   * a metric of the run {@linkplain Metric#watchesDecisions watches decisions}. A request that is
   * dropped at an episode's end never ends.
   */
  List<Decision> decisions();

  /** Quality of experience of the i-th request settled in the slot; NaN if nobody asked for it. */
  double qoe(int i);

  /** Where UEs, APs and ESs are at the slot's end. */
  Geometry geometry();

  /** What APs and ESs there are. */
  Facts facts();

  /** Everyone's parameters, places as they are now. */
  Population population();

  /** What APs and ESs announce at the slot's end. */
  Announcements announcements();

  /** What the market decided in the slot; null without a market. */
  @Nullable Trades trades();

  /** The strategy that the scheduler would follow now, if it has one. */
  @Nullable StrategyProfile profile();
}
