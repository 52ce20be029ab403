package org.edgemuse.benchmarks;

import java.util.concurrent.TimeUnit;
import org.edgemuse.kernel.model.EdgeSimulation;
import org.edgemuse.kernel.scenario.Scenario;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Slots of the LAD-TS paper's world under the scheduler that looks at every ES for each task, the
 * draws of the tasks included: tasks a second.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class OffloadingBenchmark {
  private static final int SLOTS = 60;
  private static final int MOST_TASKS = 50;

  /** Base stations, B. */
  @Param({"20", "200"})
  public int stations = 20;

  /** Who decides. */
  @Param({"greedy-delay"})
  public String scheduler = "greedy-delay";

  private Scenario scenario;
  private EdgeSimulation simulation;

  /** Counts tasks. */
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  @State(Scope.Thread)
  public static class Count {
    /** Tasks that were raised, decided and served. */
    public long tasks;

    /** Forgets what warming up has counted. */
    @Setup(Level.Iteration)
    public void clear() {
      tasks = 0;
    }
  }

  /** Builds the world. */
  @Setup
  public void start() {
    scenario = OffloadingWorld.scenario(stations, MOST_TASKS, SLOTS, scheduler);
    simulation = OffloadingWorld.start(scenario);
  }

  /**
   * Simulates one slot; after 60 of them the world is built anew, so that queues stay as the paper
   * has them.
   */
  @Benchmark
  public boolean slot(Count count) {
    if (simulation.slotsDone() == SLOTS) {
      simulation = OffloadingWorld.start(scenario);
    }
    boolean more = simulation.step();
    count.tasks += simulation.pipeline().raised();
    return more;
  }
}
