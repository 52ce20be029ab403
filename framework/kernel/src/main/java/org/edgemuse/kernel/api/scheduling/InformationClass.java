package org.edgemuse.kernel.api.scheduling;

/** What a scheduler may know, from little to all. Comparisons across classes are not fair ones. */
public enum InformationClass {
  /** A UE's own parameters and the outcomes of its own past requests. */
  FEEDBACK,
  /** Own parameters and outcomes, and what APs and ESs broadcast at the start of a slot. */
  ANNOUNCED,
  /** The number of UEs and everyone's parameters and probabilities, but not who is active. */
  STATISTICS,
  /** The backlogs of APs and ESs at the moment of decision. */
  LIVE_QUEUES,
  /** Everything, who is active in this slot included. */
  COMPLETE;

  /** The name in results: lower-case words joined by hyphens. */
  public String label() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  /** The class whose interface the scheduler implements. */
  public static InformationClass of(Scheduler scheduler) {
    if (scheduler instanceof FeedbackScheduler) {
      return FEEDBACK;
    }
    if (scheduler instanceof AnnouncedScheduler) {
      return ANNOUNCED;
    }
    if (scheduler instanceof StatisticsScheduler) {
      return STATISTICS;
    }
    if (scheduler instanceof LiveQueuesScheduler) {
      return LIVE_QUEUES;
    }
    return COMPLETE;
  }
}
