package org.edgemuse.experiment.verdict;

import java.util.List;
import org.edgemuse.experiment.plan.Layout;

/**
 * The verdicts of a sweep.
 *
 * @param layout the shape of its results
 * @param byPoint whether points are tested apart
 * @param finished number of runs in runs.csv
 * @param failed number of runs that failed
 * @param ended whether the sweep has ended, rather than being under way or broken off
 * @param metrics the chosen metrics that have values, in the order of the columns
 * @param without the chosen metrics that have none
 */
public record Comparison(
    Layout layout,
    boolean byPoint,
    int finished,
    int failed,
    boolean ended,
    List<MetricVerdicts> metrics,
    List<String> without) {

  /** Copies the lists. */
  public Comparison {
    metrics = List.copyOf(metrics);
    without = List.copyOf(without);
  }

  /** The point or case that a section is about, for example case=jcaco; empty if about all. */
  public String at(Section section) {
    return SweepData.at(layout, section.places(), byPoint);
  }

  /** Number of pairs that are compared. */
  public int pairs() {
    return Pair.of(Pair.variants(layout)).size();
  }
}
