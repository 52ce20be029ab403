package org.edgemuse.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.edgemuse.incentive.leader.ExactSolver;
import org.edgemuse.incentive.market.Clearing;
import org.edgemuse.incentive.market.Market;
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

/** One slot of a bound market in which every SNR walks by 1 dB: anew, or from the slot before. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class MarketInMotionBenchmark {
  private static final int SLOTS = 200;

  /** MUs x ASPs. */
  @Param({"25x5", "1000x20"})
  public String size = "25x5";

  /** Where the search begins. */
  @Param({"cold", "warm"})
  public String start = "cold";

  private final ExactSolver solver = new ExactSolver();
  private final List<Market> slots = new ArrayList<>();
  private double[] rewards = new double[0];
  private int slot;

  /** Builds the slots. */
  @Setup
  public void walk() {
    IncentiveWorld world = new IncentiveWorld(size, true);
    for (int t = 0; t < (size.equals("25x5") ? SLOTS : SLOTS / 10); t++) {
      slots.add(world.market());
      world.walk(t);
    }
    rewards = solver.clear(slots.get(0)).rewards();
  }

  /** Clears the next slot; after the last one they come back in reverse. */
  @Benchmark
  public Clearing clear() {
    slot = (slot + 1) % (2 * slots.size() - 2);
    Market market = slots.get(Math.min(slot, 2 * slots.size() - 2 - slot));
    Clearing cleared = start.equals("warm") ? solver.clear(market, rewards) : solver.clear(market);
    rewards = cleared.rewards();
    return cleared;
  }
}
