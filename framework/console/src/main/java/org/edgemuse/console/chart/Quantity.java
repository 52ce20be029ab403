package org.edgemuse.console.chart;

import java.util.List;
import org.edgemuse.console.run.Watched;

/** What a chart shows of each slot. All but {@link #title} is asked on the simulating thread. */
interface Quantity {

  /** What must be asked of a run for it. */
  enum Need {
    /** Nothing that is not there anyway. */
    NOTHING,
    /** The columns of its metrics in every slot. */
    COLUMNS,
    /** How all requests were decided. */
    DECISIONS
  }

  /** The title of the chart. */
  String title();

  /** What a run that has started must be asked for. */
  Need need();

  /** What is drawn upwards, with its unit. */
  String axis(List<Watched> runs);

  /** The lines that a run has now. */
  List<Line> lines(Watched run);

  /**
   * Reads the slot that is over.
   *
   * @param values takes a value for each of the run's lines; NaN where there is none
   */
  void read(Watched run, double[] values);

  /** Which of {@link Smoothed#SPANS} is drawn until the user chooses another. */
  default int span() {
    return 0;
  }

  /** Whether the axis of values starts at 0, so that heights compare. */
  default boolean startsAtZero() {
    return true;
  }

  /** What to say while there is nothing to draw. */
  default String whileEmpty(List<Watched> runs) {
    return "Nothing yet: values are taken from the slot on in which this chart is opened";
  }
}
