package org.edgemuse.experiment.plan;

import org.jspecify.annotations.Nullable;

/**
 * What tells the variants of a point apart.
 *
 * @param scheduler label of the scheduler
 * @param incentive label of the mechanism, or null if the sweep lists none
 */
public record VariantLabels(String scheduler, @Nullable String incentive) {

  /** What to call it: both labels if there are two. */
  public String text() {
    return incentive == null ? scheduler : scheduler + ", " + incentive;
  }
}
