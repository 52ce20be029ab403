package org.edgemuse.experiment.statistics;

/** The mean and the spread of values that come one by one and are not kept. */
public final class Moments {
  private int n;
  private double mean;
  private double squares;

  /** Takes a value; NaN stands for a run without one and is left out. */
  public void add(double value) {
    if (!Double.isNaN(value)) {
      n++;
      double away = value - mean;
      mean += away / n;
      squares += away * (value - mean);
    }
  }

  /** Number of values. */
  public int n() {
    return n;
  }

  /** What {@link Sample#of} would say of the values, but for rounding. */
  public Sample sample() {
    return Sample.of(n, n == 0 ? Double.NaN : mean, squares);
  }
}
