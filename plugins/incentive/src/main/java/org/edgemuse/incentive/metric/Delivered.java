package org.edgemuse.incentive.metric;

import org.edgemuse.kernel.api.scheduling.Outcome;

/** The quality of experience that arrived at a UE. */
final class Delivered {
  private static final double MS = 1e3;

  private Delivered() {}

  /**
   * The tolerated latency less the delay, ms; 0 for what came later than that, as it is worth and
   * paid nothing.
   *
   * @throws IllegalArgumentException if any latency is tolerated
   */
  static double qoeMs(Outcome outcome) {
    double limitS = outcome.latencyLimitS(outcome.es());
    if (limitS == Double.POSITIVE_INFINITY) {
      throw new IllegalArgumentException(
          "edgeServers.latencyLimitMs must be given: what a market delivers is measured against"
              + " it");
    }
    return Math.max(0, MS * limitS - MS * outcome.delayS());
  }
}
