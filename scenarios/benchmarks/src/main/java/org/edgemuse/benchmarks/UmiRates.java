package org.edgemuse.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.edgemuse.kernel.api.world.ChannelModel;
import org.edgemuse.kernel.api.world.Geometry;
import org.edgemuse.kernel.config.Binder;
import org.edgemuse.kernel.config.Nodes;
import org.edgemuse.kernel.config.Where;
import org.edgemuse.kernel.model.Run;
import org.edgemuse.kernel.plugin.PluginRegistry;
import org.edgemuse.kernel.scenario.Scenario;
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
 * What a slot asks of the link of a UE and an AP, whether it reaches and at what rate, by 3GPP's
 * street canyon beside Shannon's: 2 000 UEs that walk 1.4 m a slot on a square kilometre with 20
 * APs, one pair after the other.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class UmiRates {
  private static final int UES = 2000;
  private static final int APS = 20;
  private static final double SIDE_M = 1000;
  private static final double STEP_M = 1.4;
  private static final double BANDWIDTH_HZ = 20e6;
  private static final double POWER_W = 1;
  private static final String SCENARIO =
      """
      {slots: 1, accessPoints: {count: 20, bandwidthMHz: 20}, scheduler: random, channel: %s, \
      edgeServers: {count: 1, capacityTflops: 1}, userEquipments: {count: 2000, resultMB: 1, \
      demand: {bernoulli: {probability: 1}}}}\
      """;

  /** The channel. */
  @Param({
    "shannon",
    "umi-street-canyon: {lineOfSight: never}",
    "umi-street-canyon",
    "umi-street-canyon: {shadowing: true}",
    "umi-street-canyon: {shadowing: true, minSnrDb: -5}"
  })
  public String channel = "shannon";

  private ChannelModel model;
  private Walkers walkers;
  private int ue;
  private int ap;

  /** UEs that walk along lines east, and APs in four rows. */
  private static final class Walkers implements Geometry {
    private static final long serialVersionUID = 1L;
    private final double[] xM = new double[UES];

    @Override
    public double ueXm(int ue) {
      return xM[ue];
    }

    @Override
    public double ueYm(int ue) {
      return SIDE_M * ue / UES;
    }

    @Override
    public double apXm(int ap) {
      return 100 + 200 * (ap % 5);
    }

    @Override
    public double apYm(int ap) {
      return 125 + 250 * (ap / 5);
    }

    void step() {
      for (int ue = 0; ue < UES; ue++) {
        double on = xM[ue] + STEP_M;
        xM[ue] = on < SIDE_M ? on : 0;
      }
    }
  }

  /** Makes the channel. */
  @Setup
  public void start() {
    String choice = channel.contains(":") ? "{" + channel + "}" : channel;
    Scenario scenario =
        new Binder(PluginRegistry.load(List.of()))
            .bind(Nodes.parse(Where.NOWHERE, SCENARIO.formatted(choice)), Scenario.class);
    model = scenario.channel().create(Run.ofWorld(scenario, 1));
    walkers = new Walkers();
    for (int k = 0; k < UES; k++) {
      walkers.xM[k] = k * 37 % SIDE_M;
    }
    model.standIn(walkers);
  }

  /** Asks for the next pair; when all have had their turn, everyone takes a step. */
  @Benchmark
  public double link() {
    ap++;
    if (ap == APS) {
      ap = 0;
      ue++;
      if (ue == UES) {
        ue = 0;
        walkers.step();
      }
    }
    double dx = walkers.ueXm(ue) - walkers.apXm(ap);
    double dy = walkers.ueYm(ue) - walkers.apYm(ap);
    double distanceM = Math.max(1, Math.sqrt(dx * dx + dy * dy));
    return model.reaches(ue, ap, distanceM, BANDWIDTH_HZ, POWER_W)
        ? model.meanRateBps(ue, ap, distanceM, BANDWIDTH_HZ, POWER_W)
        : 0;
  }
}
