package org.edgemuse.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.edgemuse.kernel.api.world.MobilityModel;
import org.edgemuse.kernel.config.Binder;
import org.edgemuse.kernel.config.Nodes;
import org.edgemuse.kernel.plugin.PluginRegistry;
import org.edgemuse.mobility.street.StreetsPlugin;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A slot of 1 s in which 100 000 UEs move on about 10 000 streets, per UE: ends of trips and pauses
 * included, in the state that they are in after half an hour.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class StreetMoves {
  private static final int UES = 100_000;
  private static final int WARM_SLOTS = 2000;

  /** Share of the UEs that drive. */
  @Param({"0", "0.3", "1"})
  public double cars;

  /** Where trips lead. */
  @Param({"uniform", "gravity"})
  public String destinations = "uniform";

  private final GridTown town = new GridTown(UES);
  private @Nullable MobilityModel model;

  private MobilityModel make() {
    Map<String, Object> options =
        Map.of(
            "cars",
            cars,
            "pauseS",
            Map.of("uniform", List.of(0, 60)),
            "destinations",
            destinations);
    return new StreetsPlugin()
        .create(
            new Binder(PluginRegistry.load(List.of()))
                .bind(Nodes.of(options), StreetsPlugin.Options.class),
            town);
  }

  /** Builds the network, and moves until routes to everywhere are known. */
  @Setup
  public void start() {
    town.restart();
    long beganNs = System.nanoTime();
    model = make();
    long madeNs = System.nanoTime();
    move();
    long firstNs = System.nanoTime();
    for (int slot = 1; slot < WARM_SLOTS; slot++) {
      move();
    }
    System.out.printf(
        "network %.1f s, first slot %.1f s, %d slots until warm %.1f s%n",
        1e-9 * (madeNs - beganNs),
        1e-9 * (firstNs - madeNs),
        WARM_SLOTS - 1,
        1e-9 * (System.nanoTime() - firstNs));
  }

  /** Moves everyone by a slot. */
  @Benchmark
  @OperationsPerInvocation(UES)
  public MobilityModel move() {
    MobilityModel moves = Objects.requireNonNull(model);
    for (int ue = 0; ue < UES; ue++) {
      moves.move(ue, town, town);
    }
    town.endSlot();
    return moves;
  }
}
