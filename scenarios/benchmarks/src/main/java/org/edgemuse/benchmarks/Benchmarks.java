package org.edgemuse.benchmarks;

import java.util.Collection;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks, with JMH's own options, and prints cost and allocation of whole slots per
 * UE.
 */
public final class Benchmarks {
  private Benchmarks() {}

  /**
   * Runs them.
   *
   * @param args JMH's options
   */
  public static void main(String[] args) throws RunnerException, CommandLineOptionException {
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .parent(new CommandLineOptions(args))
                    .addProfiler(GCProfiler.class)
                    .build())
            .run();
    System.out.printf(
        "%n%-12s %-12s %16s %16s%n", "size", "mobility", "ns/UE and slot", "B/UE and slot");
    for (RunResult result : results) {
      String size = result.getParams().getParam("size");
      if (result.getParams().getParam("mobility") == null) {
        continue;
      }
      int ues = SlotBenchmark.ues(size);
      Result<?> allocated = result.getSecondaryResults().get("gc.alloc.rate.norm");
      System.out.printf(
          "%-12s %-12s %16.1f %16.4f%n",
          size,
          result.getParams().getParam("mobility"),
          result.getPrimaryResult().getScore() / ues,
          allocated == null ? Double.NaN : allocated.getScore() / ues);
    }
  }
}
