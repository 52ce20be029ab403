package org.edgemuse.experiment.run;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.edgemuse.kernel.model.EdgeSimulation;
import org.edgemuse.kernel.result.RunSummary;
import org.edgemuse.kernel.scenario.Scenario;

/** Makes a run and takes its time. */
final class Runner {
  private static final double NANOS = 1e9;

  private Runner() {}

  static RunResult run(int index, Scenario scenario, long seed, int recordEverySlots) {
    long wall = System.nanoTime();
    long cpu = cpuNanos();
    try {
      EdgeSimulation simulation = new EdgeSimulation(scenario, seed, recordEverySlots);
      simulation.start();
      simulation.runToEnd();
      RunSummary summary = simulation.summary();
      String information = simulation.information().label();
      return new RunResult(index, summary, information, since(wall), cpuSince(cpu), null);
    } catch (RuntimeException | Error failed) {
      // One run's failure, even for want of memory or of a class, must not end the sweep.
      RunFailure failure = RunFailure.of(failed);
      return new RunResult(index, null, "", since(wall), cpuSince(cpu), failure);
    }
  }

  private static double since(long startNanos) {
    return (System.nanoTime() - startNanos) / NANOS;
  }

  private static double cpuSince(long startNanos) {
    return startNanos < 0 ? Double.NaN : (cpuNanos() - startNanos) / NANOS;
  }

  private static long cpuNanos() {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    return threads.isCurrentThreadCpuTimeSupported() && threads.isThreadCpuTimeEnabled()
        ? threads.getCurrentThreadCpuTime()
        : -1;
  }
}
