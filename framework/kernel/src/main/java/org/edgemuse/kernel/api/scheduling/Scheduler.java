package org.edgemuse.kernel.api.scheduling;

import java.io.Serializable;
import org.edgemuse.kernel.api.plugin.ExtensionPoint;
import org.jspecify.annotations.Nullable;

/**
 * Decides which AP and ES serve a request, and with how many denoising steps. A scheduler
 * implements exactly one of the permitted interfaces, which one depending on its options if need
 * be; that type says what it may know, and its view shows no more.
 *
 * <p>One scheduler serves one run, from one thread. It is {@link Serializable}: a run restored from
 * a checkpoint continues as if it had never stopped. Random numbers come from the run's draws,
 * keyed by UE and slot. The kernel calls, in every slot, {@code begin} once, {@code decide} for
 * each request that waits, in the order of (home AP, arrival), and {@code learn} for each request
 * that settled.
 *
 * <p>A scheduler goes on through all episodes of a run, while the world starts anew with each.
 * Requests under way when one ends are dropped: they never settle, and their handles are given to
 * others.
 *
 * <p>Who watches a run may give it another scheduler while it goes on. That one begins in the
 * middle of an episode, and is told only of requests that it has decided itself.
 */
@ExtensionPoint("scheduler")
public sealed interface Scheduler extends Serializable
    permits FeedbackScheduler,
        AnnouncedScheduler,
        StatisticsScheduler,
        LiveQueuesScheduler,
        CompleteScheduler {

  /** The strategy that the scheduler follows whoever is active, or null if it has none. */
  default @Nullable StrategyProfile profile() {
    return null;
  }

  /**
   * What the scores are that its {@code score} gives, which every permitted interface has; null if
   * it rates no candidates. The same for the whole run.
   */
  default @Nullable Scoring scoring() {
    return null;
  }
}
