package org.edgemuse.incentive.qoe;

import org.edgemuse.kernel.api.market.QoeMetric;
import org.edgemuse.kernel.api.scheduling.Outcome;
import org.edgemuse.kernel.api.scheduling.Stage;

/**
 * The QoE (7), QoE paper, in ms: what is left of the tolerated latency kappa when generation, A /
 * f, and both transfers, D / B, have taken their time. Accuracy and tokens are in A and D. Waiting,
 * fibre and retries are no part of (7): where the sharing is {@code allocated}, and ES and AP stand
 * together, there are none, and it is kappa less the delay.
 */
final class MultiDimensional implements QoeMetric {
  private static final long serialVersionUID = 1L;
  private static final double MS = 1e3;

  @Override
  public double qoe(Outcome outcome) {
    double kappaS = outcome.latencyLimitS(outcome.es());
    if (kappaS == Double.POSITIVE_INFINITY) {
      throw new IllegalStateException(
          "qoe multi-dimensional needs edgeServers.latencyLimitMs, the latency that it is measured"
              + " against");
    }
    return MS * kappaS - MS * (outcome.stageS(Stage.GENERATION) + outcome.linkS());
  }
}
