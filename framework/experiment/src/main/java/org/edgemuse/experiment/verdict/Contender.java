package org.edgemuse.experiment.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.edgemuse.experiment.plan.Layout;
import org.jspecify.annotations.Nullable;

/**
 * One of those that a sweep compares.
 *
 * @param scheduler label of the scheduler
 * @param incentive label of the mechanism, or null if the sweep lists none
 */
public record Contender(String scheduler, @Nullable String incentive) {

  /** What it is called: both labels if there are two. */
  public String label() {
    return incentive == null ? scheduler : scheduler + ", " + incentive;
  }

  /** Whether one of scheduler and mechanism differs and the other does not. */
  boolean differsInOne(Contender other) {
    return scheduler.equals(other.scheduler) != Objects.equals(incentive, other.incentive);
  }

  /** All that a sweep compares, in its order but for the reference, which comes first. */
  static List<Contender> of(Layout layout) {
    List<Contender> all = new ArrayList<>();
    for (String scheduler : referenceFirst(layout.schedulers(), layout.reference())) {
      if (layout.incentives().isEmpty()) {
        all.add(new Contender(scheduler, null));
      }
      for (String incentive : referenceFirst(layout.incentives(), layout.reference())) {
        all.add(new Contender(scheduler, incentive));
      }
    }
    return all;
  }

  private static List<String> referenceFirst(List<String> labels, @Nullable String reference) {
    List<String> ordered = new ArrayList<>(labels);
    if (reference != null && ordered.remove(reference)) {
      ordered.add(0, reference);
    }
    return ordered;
  }
}
