package org.edgemuse.incentive.chain;

import java.util.List;
import org.edgemuse.incentive.bound.AccuracyBound;
import org.edgemuse.kernel.api.metric.Better;
import org.edgemuse.kernel.api.metric.Metric;
import org.edgemuse.kernel.api.metric.SlotRecord;
import org.edgemuse.kernel.api.random.Draws;
import org.jspecify.annotations.Nullable;

/**
 * Bounds on the gap to the ideal answer, theta, that nothing in a slot changes: (6) for examples of
 * one ambiguity, and Theorem 1's (4), QoE paper, for simulated ones, as the geometric mean over
 * tasks, since bounds span orders of magnitude. Beside them stand the mean ambiguity of a simulated
 * example and the largest, the eta for which (6) would hold for all of them. A bound beyond what a
 * double holds has no value. Example k of a task is the same however many there are.
 */
final class AccuracyBoundMetric implements Metric {
  private static final long serialVersionUID = 1L;

  private final AccuracyBound bound;
  private final Chains chains;
  private final int examples;
  private final int tasks;
  private final Draws draws;
  private double @Nullable [] values;

  /** A metric that computes nothing before it is asked. */
  AccuracyBoundMetric(AccuracyBound bound, Chains chains, int examples, int tasks, Draws draws) {
    this.bound = bound;
    this.chains = chains;
    this.examples = examples;
    this.tasks = tasks;
    this.draws = draws;
  }

  private double[] compute() {
    double odds = bound.beta() / 2;
    double taskAmbiguity = odds / (1 + odds);
    double sumOfLogs = 0;
    double sum = 0;
    double largest = Double.NaN;
    for (int task = 0; task < tasks; task++) {
      double[] ambiguity = new double[examples];
      for (int k = 0; k < examples; k++) {
        ambiguity[k] = chains.ambiguity(draws, task, k);
        sum += ambiguity[k];
        largest = ambiguity[k] <= largest ? largest : ambiguity[k];
      }
      double theta = AccuracyBound.ofExamples(bound.skewness(), taskAmbiguity, ambiguity);
      sumOfLogs += StrictMath.log(theta);
    }
    return new double[] {
      told(bound.theta(examples)),
      told(StrictMath.exp(sumOfLogs / tasks)),
      sum / ((double) examples * tasks),
      largest
    };
  }

  private static double told(double bound) {
    return bound == Double.POSITIVE_INFINITY ? Double.NaN : bound;
  }

  @Override
  public List<String> columns() {
    return List.of(
        "accuracy_bound", "chain_accuracy_bound", "chain_ambiguity_mean", "chain_ambiguity_max");
  }

  @Override
  public Better better(String column) {
    return Better.LESS;
  }

  @Override
  public void observe(SlotRecord slot, double[] values) {
    summarise(values);
  }

  @Override
  public void summarise(double[] values) {
    if (this.values == null) {
      this.values = compute();
    }
    System.arraycopy(this.values, 0, values, 0, values.length);
  }
}
