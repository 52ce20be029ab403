package org.edgemuse.ladts.metric;

import java.util.List;
import org.edgemuse.kernel.api.metric.Better;
import org.edgemuse.kernel.api.metric.MeanMetric;
import org.edgemuse.kernel.api.metric.SlotRecord;
import org.edgemuse.kernel.api.scheduling.Outcome;

/**
 * Seconds from the arrival of an episode's first task to the delivery of its last content, over
 * those that settle, and what they cost at a price a task; the run's are the means over its
 * episodes. An episode without tasks has none.
 */
final class Makespan extends MeanMetric {
  private static final long serialVersionUID = 1L;
  private static final String MAKESPAN = "makespan_s";
  private static final String PRICE = "price_usd";

  private final EpisodeEnd end;
  private final double priceEach;
  private boolean measuring;
  private double firstS = Double.POSITIVE_INFINITY;
  private double lastS = Double.NEGATIVE_INFINITY;
  private long served;

  private Makespan(EpisodeEnd end, double priceEach, List<String> columns) {
    super(columns, List.of());
    this.end = end;
    this.priceEach = priceEach;
  }

  /** Without a price. */
  static Makespan unpriced(EpisodeEnd end) {
    return new Makespan(end, Double.NaN, List.of(MAKESPAN));
  }

  /** With a price for each task that is served, USD. */
  static Makespan priced(EpisodeEnd end, double priceEach) {
    return new Makespan(end, priceEach, List.of(MAKESPAN, PRICE));
  }

  @Override
  public Better better(String column) {
    return Better.LESS;
  }

  @Override
  protected void measure(SlotRecord slot, double[] values) {
    if (slot.measured() && !measuring) {
      // Whether slots before the measured ones are shown must not change the run's value.
      measuring = true;
      clear();
    }
    for (int i = 0; i < slot.settled(); i++) {
      Outcome outcome = slot.outcome(i);
      firstS = Math.min(firstS, outcome.arrivedS());
      lastS = Math.max(lastS, outcome.arrivedS() + outcome.delayS());
      served++;
    }
    if (end.isNow(slot.now())) {
      if (served > 0) {
        values[0] = lastS - firstS;
        if (values.length > 1) {
          values[1] = priceEach * served;
        }
      }
      clear();
    }
  }

  private void clear() {
    firstS = Double.POSITIVE_INFINITY;
    lastS = Double.NEGATIVE_INFINITY;
    served = 0;
  }
}
