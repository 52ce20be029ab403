package org.edgemuse.experiment.run;

import org.edgemuse.experiment.limit.CpuTime;
import org.edgemuse.kernel.model.EdgeSimulation;
import org.edgemuse.kernel.result.RunSummary;
import org.edgemuse.kernel.scenario.Scenario;

/** One try at making a run, which another thread can tell to stop. */
final class Attempt {
  private static final double NANOS = 1e9;
  private static final int NONE = -1;

  private final int index;
  private final Scenario scenario;
  private final long seed;
  private final int recordEvery;
  private volatile int slot = NONE;
  private volatile int stoppedIn = NONE;
  private volatile boolean stopped;

  Attempt(int index, Scenario scenario, long seed, int recordEvery) {
    this.index = index;
    this.scenario = scenario;
    this.seed = seed;
    this.recordEvery = recordEvery;
  }

  /** Makes the run in this thread; what it throws becomes a failed result. */
  RunResult make() {
    long start = System.nanoTime();
    double cpuS = CpuTime.ofThisThreadS();
    try {
      EdgeSimulation simulation = new EdgeSimulation(scenario, seed, recordEvery);
      simulation.start();
      for (int next = 0; next < simulation.slots() && !stopped; next++) {
        slot = next;
        simulation.step();
      }
      slot = NONE;
      RunSummary summary = simulation.summary();
      String information = simulation.information().label();
      return new RunResult(index, summary, information, since(start), cpuSince(cpuS), null);
    } catch (RuntimeException | Error failed) {
      // One run's failure, even for want of memory or of a class, must not end the sweep.
      RunFailure failure = RunFailure.of(failed, when(slot));
      return new RunResult(index, null, "", since(start), cpuSince(cpuS), failure);
    }
  }

  /** Ends the run after the slot that it is in, if that ends; its result is worth nothing. */
  void stop() {
    stoppedIn = slot;
    stopped = true;
  }

  /** When it was stopped, as {@link #when}. */
  String stoppedWhen() {
    return when(stoppedIn);
  }

  /** For example " (slot 7)"; empty before the first slot and after the last one. */
  private String when(int now) {
    return now == NONE ? "" : " (" + scenario.length().slotName(now) + ")";
  }

  static double since(long startNanos) {
    return (System.nanoTime() - startNanos) / NANOS;
  }

  private static double cpuSince(double startS) {
    return CpuTime.ofThisThreadS() - startS;
  }
}
