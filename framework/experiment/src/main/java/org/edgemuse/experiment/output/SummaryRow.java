package org.edgemuse.experiment.output;

import java.util.List;
import org.edgemuse.experiment.statistics.PairedRatio;
import org.edgemuse.experiment.statistics.Sample;
import org.jspecify.annotations.Nullable;

/**
 * One metric of one scheduler (and mechanism) at one point.
 *
 * @param point number of the point
 * @param values the point's values of the varied keys, as written
 * @param scheduler label of the scheduler
 * @param incentive label of the mechanism, or null if the sweep lists none
 * @param metric the column
 * @param sample over the replications that finished
 * @param reduction of the reference against this one, or null for the reference and without one
 */
public record SummaryRow(
    int point,
    List<String> values,
    String scheduler,
    @Nullable String incentive,
    String metric,
    Sample sample,
    @Nullable PairedRatio reduction) {

  /** Copies the list. */
  public SummaryRow {
    values = List.copyOf(values);
  }
}
