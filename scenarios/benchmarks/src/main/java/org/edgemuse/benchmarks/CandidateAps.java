package org.edgemuse.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.edgemuse.kernel.config.Binder;
import org.edgemuse.kernel.config.Nodes;
import org.edgemuse.kernel.coverage.ApList;
import org.edgemuse.kernel.model.EdgeSimulation;
import org.edgemuse.kernel.plugin.PluginRegistry;
import org.edgemuse.kernel.scenario.Scenario;
import org.edgemuse.kernel.world.World;
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
 * Finding the APs that reach a UE, and the nearest one, for one UE after another, by trees and by a
 * pass over all APs. A UE is reached by ten APs on average, however many there are.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class CandidateAps {
  private static final int UES = 10_000;
  private static final double COVERAGE_M = 178.4;
  private static final double PER_KM2 = 100;

  /** Number of APs. */
  @Param({"16", "64", "1000", "10000"})
  public int aps = 10_000;

  private final ApList found = new ApList();
  private World world = start(1).world();
  private int ue;
  private long asked;
  private long candidates;

  private static EdgeSimulation start(int aps) {
    double sideM = 1000 * Math.sqrt(aps / PER_KM2);
    Map<String, Object> scenario =
        Map.of(
            "slots",
            1,
            "area",
            Map.of("widthM", sideM, "heightM", sideM),
            "accessPoints",
            Map.of(
                "count", aps, "placement", "uniform", "bandwidthMHz", 6, "coverageM", COVERAGE_M),
            "edgeServers",
            Map.of("count", 1, "capacityTflops", 10),
            "userEquipments",
            Map.of("count", UES, "demand", "bernoulli", "resultMB", 1, "mobility", "random-walk"),
            "channel",
            Map.of("shannon", Map.of("minSnrDb", 0)),
            "scheduler",
            "random");
    Binder binder = new Binder(PluginRegistry.load(List.of()));
    EdgeSimulation simulation =
        new EdgeSimulation(binder.bind(Nodes.of(scenario), Scenario.class), 1, 0);
    simulation.start();
    return simulation;
  }

  /** Places UEs and APs. */
  @Setup
  public void place() {
    world = start(aps).world();
  }

  private int next() {
    ue = ue + 1 < UES ? ue + 1 : 0;
    return ue;
  }

  /** Those that reach a UE. */
  @Benchmark
  public int candidates() {
    world.coverage().find(next(), found);
    asked++;
    candidates += found.size();
    return found.size();
  }

  /** The same by a pass over all. */
  @Benchmark
  public int candidatesByScan() {
    int next = next();
    int count = 0;
    for (int ap = 0; ap < world.apCount(); ap++) {
      count += world.reaches(next, ap) ? 1 : 0;
    }
    return count;
  }

  /** The nearest one. */
  @Benchmark
  public int nearest() {
    return world.nearestAp(next());
  }

  /** The same by a pass over all. */
  @Benchmark
  public int nearestByScan() {
    int next = next();
    double x = world.ues().xM(next);
    double y = world.ues().yM(next);
    int nearest = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int ap = 0; ap < world.apCount(); ap++) {
      double dx = x - world.aps().xM(ap);
      double dy = y - world.aps().yM(ap);
      double squared = dx * dx + dy * dy;
      if (squared < least) {
        least = squared;
        nearest = ap;
      }
    }
    return nearest;
  }

  /** Says how many candidates there were. */
  @TearDown
  public void report() {
    if (asked > 0) {
      System.out.printf("%.2f candidates a UE%n", candidates / (double) asked);
    }
  }
}
