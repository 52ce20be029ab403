package org.edgemuse.kernel.api.scheduling;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a scheduler may know. All know a request's own parameters; beyond that, only {@link
 * #COMPLETE} contains the others, but for announcements. Comparisons across classes are not fair
 * ones.
 */
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
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The class whose interface the scheduler implements.
   *
   * @throws IllegalArgumentException if it implements several
   */
  public static InformationClass of(Scheduler scheduler) {
    List<InformationClass> classes = new ArrayList<>();
    add(classes, scheduler instanceof FeedbackScheduler, FEEDBACK);
    add(classes, scheduler instanceof AnnouncedScheduler, ANNOUNCED);
    add(classes, scheduler instanceof StatisticsScheduler, STATISTICS);
    add(classes, scheduler instanceof LiveQueuesScheduler, LIVE_QUEUES);
    add(classes, scheduler instanceof CompleteScheduler, COMPLETE);
    if (classes.size() != 1) {
      throw new IllegalArgumentException(
          scheduler.getClass().getName()
              + " must implement one scheduler interface, not those of "
              + classes);
    }
    return classes.get(0);
  }

  private static void add(
      List<InformationClass> classes, boolean implemented, InformationClass information) {
    if (implemented) {
      classes.add(information);
    }
  }
}
