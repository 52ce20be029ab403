package org.edgemuse.experiment.output;

import java.util.List;
import org.edgemuse.experiment.statistics.PairedRatio;
import org.edgemuse.experiment.statistics.Sample;
import org.jspecify.annotations.Nullable;

/**
 * One metric of one scheduler (and mechanism) at one point, or an effect on it over all of them.
 *
 * @param point number of the point, or {@link #ALL_POINTS}
 * @param values the point's values of the varied keys, as written; empty texts for all points
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

  /** In place of a point's number in a row that is about all of them. */
  public static final int ALL_POINTS = -1;

  /** Copies the list. */
  public SummaryRow {
    values = List.copyOf(values);
  }
}
