package org.edgemuse.incentive.market;

/** The quality of experience (7): how much sooner than tolerated an answer comes, in ms. */
public final class Qoe {
  private Qoe() {}

  /** Latency in ms of work A on f TFLOPS and data D on B MHz. */
  public static double latencyMs(
      double workGflop, double computeTflops, double dataMhzMs, double bandwidthMhz) {
    return time(workGflop, computeTflops) + time(dataMhzMs, bandwidthMhz);
  }

  // A game of one resource has no demand for the other, and none of it is allocated.
  private static double time(double demand, double resource) {
    return demand == 0 ? 0 : demand / resource;
  }
}
