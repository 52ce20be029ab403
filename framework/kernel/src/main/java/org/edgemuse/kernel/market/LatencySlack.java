package org.edgemuse.kernel.market;

import org.edgemuse.kernel.api.market.QoeMetric;
import org.edgemuse.kernel.api.scheduling.Outcome;

/** The seconds by which a request beats a budget, negative if it was late. */
record LatencySlack(double budgetS) implements QoeMetric {
  private static final long serialVersionUID = 1L;

  @Override
  public double qoe(Outcome outcome) {
    return budgetS - outcome.delayS();
  }
}
