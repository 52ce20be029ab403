package org.edgemuse.experiment.figure;

import java.util.List;

/**
 * An axis: the range it shows, its ticks, and where a value falls on it.
 *
 * @param min value at its start
 * @param max value at its end
 * @param log whether it is logarithmic
 * @param ticks marks in rising order
 */
record Axis(double min, double max, boolean log, List<Tick> ticks) {

  /** Place of a value, 0 at the start and 1 at the end; values beyond stay at the ends. */
  double place(double value) {
    double place =
        log
            ? StrictMath.log(Math.max(value, min) / min) / StrictMath.log(max / min)
            : (value - min) / (max - min);
    return Math.max(0, Math.min(1, place));
  }
}
