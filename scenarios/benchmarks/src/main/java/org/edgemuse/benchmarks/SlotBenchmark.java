package org.edgemuse.benchmarks;

import java.util.concurrent.TimeUnit;
import org.edgemuse.kernel.model.EdgeSimulation;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One whole slot, MOVE to OBSERVE, with MASL's local default: from the first slots of learning on.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class SlotBenchmark {
  /** UEs x machines: N and M = K. */
  @Param({"10000x10", "100000x100"})
  public String size = "10000x10";

  /** How UEs move. */
  @Param({"static", "random-walk"})
  public String mobility = "static";

  private EdgeSimulation simulation;

  /** Number of UEs of a size. */
  static int ues(String size) {
    return Integer.parseInt(size.substring(0, size.indexOf('x')));
  }

  /** Builds the world. */
  @Setup
  public void start() {
    int machines = Integer.parseInt(size.substring(size.indexOf('x') + 1));
    simulation = JcacoWorld.start(ues(size), machines, "masl", mobility);
  }

  /** Simulates one slot. */
  @Benchmark
  public boolean slot() {
    return simulation.step();
  }
}
