package org.edgemuse.kernel.api.metric;

/**
 * A scheduler, incentive mechanism or generative model that brings a measure of its own: a
 * learner's loss, a solver's iterations, what was generated. What {@code create} returns implements
 * it beside its extension point. The measure counts like a metric of the scenario, behind those
 * that the scenario names; where a sweep compares plugins that differ in their columns, cells stay
 * empty.
 */
public interface Metered {

  /**
   * The measure, asked for once a run, before the first slot. Before a sweep it is asked for its
   * columns and tables as well, of a plugin that was only made: they follow from its options and
   * the size of the world. It shares state with the plugin, so that it reads there what it
   * measures. A scheduler's own is shown of each {@link SlotRecord} only {@link SlotRecord#now} and
   * {@link SlotRecord#measured}: the rest would tell the scheduler what it may not know.
   */
  Metric meter();
}
