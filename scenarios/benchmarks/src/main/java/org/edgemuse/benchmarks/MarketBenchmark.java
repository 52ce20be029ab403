package org.edgemuse.benchmarks;

import java.util.concurrent.TimeUnit;
import org.edgemuse.incentive.leader.ExactSolver;
import org.edgemuse.incentive.market.Clearing;
import org.edgemuse.incentive.market.Market;
import org.edgemuse.incentive.market.RewardScheme;
import org.edgemuse.incentive.perturbation.DualPerturbation;
import org.edgemuse.incentive.perturbation.PerturbationOptions;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Clearing a market from scratch, exactly and by Algorithm 1 with constant steps of .0005. In bound
 * markets that goes back and forth for ever near its end, so it is stopped.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class MarketBenchmark {
  private static final int ITERATION_LIMIT = 2500;

  /** MUs x ASPs. */
  @Param({"25x5", "1000x20"})
  public String size = "25x5";

  /** Whether capacity is short. */
  @Param({"slack", "bound"})
  public String capacity = "slack";

  /** How rewards are set. */
  @Param({"exact", "algorithm1"})
  public String scheme = "exact";

  private Market market = new IncentiveWorld(size, false).market();
  private RewardScheme solver = new ExactSolver();
  private Clearing last = solver.clear(market);

  /** Builds the market. */
  @Setup
  public void build() {
    market = new IncentiveWorld(size, capacity.equals("bound")).market();
    solver =
        scheme.equals("exact")
            ? new ExactSolver()
            : new DualPerturbation(PerturbationOptions.DEFAULT.withIterationLimit(ITERATION_LIMIT));
  }

  /** Clears it. */
  @Benchmark
  public Clearing clear() {
    last = solver.clear(market);
    return last;
  }

  /** Says how good it was. */
  @TearDown
  public void report() {
    System.out.printf("iterations %d, largest regret %.2e%n", last.iterations(), last.maxRegret());
  }
}
