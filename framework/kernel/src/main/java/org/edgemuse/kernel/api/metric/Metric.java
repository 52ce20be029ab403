package org.edgemuse.kernel.api.metric;

import java.io.Serializable;
import java.util.List;
import org.edgemuse.kernel.api.plugin.ExtensionPoint;

/**
 * One or more columns of the results, and tables if it declares any. Extend {@link MeanMetric} for
 * a mean over slots.
 */
@ExtensionPoint("metric")
public interface Metric extends Serializable {

  /** Names of the columns, each ending in its unit where it has one; the same for the whole run. */
  List<String> columns();

  /**
   * Watches a slot. It is called for measured slots and for those whose rows are recorded; only the
   * former ({@link SlotRecord#measured}) count in {@link #summarise}.
   *
   * @param values takes the slot's value of each column; NaN, its initial content, where there is
   *     none. Infinity ends the run: it would spoil every mean that it enters
   */
  void observe(SlotRecord slot, double[] values);

  /**
   * Puts the run's value of each column into {@code values}; finite, or NaN where there is none.
   */
  void summarise(double[] values);

  /**
   * Whether less or more of a column is better, so that comparisons can say which of two schedulers
   * is; the same for the whole run.
   *
   * @param column one of {@link #columns}
   */
  default Better better(String column) {
    return Better.NEITHER;
  }

  /**
   * Whether it reads {@link SlotRecord#decisions}; asked once, before the run. Schedulers are then
   * asked to rate the candidates of every request, which takes time but changes no results.
   */
  default boolean watchesDecisions() {
    return false;
  }

  /**
   * Tables of more than a row a run, declared before it and the same objects for the whole run. The
   * metric adds rows as it observes slots; those of slots that do not count ({@link
   * SlotRecord#measured}) should leave none, as such slots are shown only where rows of slots are
   * recorded.
   */
  default List<Table> tables() {
    return List.of();
  }

  /**
   * Whether a slot's value of the column is a mean over the requests that settled in it. In a row
   * of several slots, as of an episode, each slot then counts by their number, so that the row has
   * the mean over all its requests; the values of other columns count alike.
   *
   * @param column one of {@link #columns}
   */
  default boolean perRequest(String column) {
    return false;
  }

  /** Whether the columns are for rows of slots only and have no value for a run. */
  default boolean slotsOnly() {
    return false;
  }
}
