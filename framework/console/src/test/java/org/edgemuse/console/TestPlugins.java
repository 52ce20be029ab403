package org.edgemuse.console;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.edgemuse.console.run.WatchRequest;
import org.edgemuse.console.run.WatchedScenario;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.EdgeMuseModule;
import org.edgemuse.kernel.api.plugin.NoOptions;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.Range;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.plugin.Unit;
import org.edgemuse.kernel.api.scheduling.FeedbackScheduler;
import org.edgemuse.kernel.api.scheduling.FeedbackView;
import org.edgemuse.kernel.api.scheduling.Request;
import org.edgemuse.kernel.api.scheduling.Scheduler;
import org.edgemuse.kernel.builtin.KernelPlugins;
import org.edgemuse.kernel.plugin.PluginRegistry;

/** Schedulers to watch, with options of many kinds, and a scenario for them. */
public final class TestPlugins extends EdgeMuseModule {

  /** A small world. */
  public static final String WORLD =
      """
      seed: 11
      slots: 30
      accessPoints: {count: 3, bandwidthMHz: 6, powerW: 0.2}
      edgeServers: {count: 3, capacityTflops: {uniform: [2, 10]}}
      userEquipments:
        count: 12
        demand: {bernoulli: {probability: {uniform: [0, 1]}}}
        resultMB: {uniform: [2, 10]}
      scheduler: {turns: {shift: 1}}
      """;

  @Override
  protected void configure() {
    bindPlugin(Scheduler.class, "turns", Turns.class);
    bindPlugin(Scheduler.class, "first", First.class);
    bindPlugin(Scheduler.class, "pairs-only", PairsOnly.class);
    bindPlugin(Scheduler.class, "needy", Needy.class);
  }

  /** The registry of these and the kernel's. */
  public static PluginRegistry registry() {
    return PluginRegistry.of(List.of(new KernelPlugins(), new TestPlugins()));
  }

  /** The world in a file. */
  public static Path write(Path folder) {
    try {
      return Files.writeString(folder.resolve("world.yaml"), WORLD);
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  /** What is watched of the world. */
  public static WatchedScenario watched(Path folder, String... compare) {
    return new WatchedScenario(
        new WatchRequest(write(folder), List.of(), List.of(compare), registry()));
  }

  /** How turns go on. */
  public enum Pace {
    STEADY,
    IN_LEAPS
  }

  /** Options inside options. */
  public record Inner(
      @Doc("how many are kept") @Default("300") @Range(min = 0) int kept,
      @Default("true") boolean open)
      implements Serializable {}

  /** The options of turns. */
  public record TurnsOptions(
      @Doc("offset of the first") @Default("0") @Range(min = 0) int shift,
      @Doc("share of nobody") @Default("0.2") @Range(min = 0, max = 1) double alpha,
      @Doc("of leaps") @Unit("s") @Default("2.5") double timeS,
      @Doc("how turns go on") @Default("steady") Pace pace,
      @Default("{kept: 7}") Inner inner)
      implements Serializable {}

  /** Serves requests in turns, which go on through the run: it has a state. */
  static final class Turns implements Plugin<Scheduler, TurnsOptions> {
    @Override
    public Class<TurnsOptions> options() {
      return TurnsOptions.class;
    }

    @Override
    public String summary() {
      return "Requests go to APs and ESs in turns";
    }

    @Override
    public Scheduler create(TurnsOptions options, RunContext run) {
      return new InTurns(options.shift());
    }
  }

  private static final class InTurns implements FeedbackScheduler {
    private static final long serialVersionUID = 1L;
    private int next;

    InTurns(int shift) {
      next = shift;
    }

    @Override
    public void decide(FeedbackView view, Request request) {
      int es = next++ % view.facts().esCount();
      request.assign(es % view.facts().apCount(), es, request.minSteps(es));
    }
  }

  /** Everyone goes to the first. */
  static final class First implements Plugin<Scheduler, NoOptions> {
    @Override
    public Class<NoOptions> options() {
      return NoOptions.class;
    }

    @Override
    public String summary() {
      return "Everyone goes to the first AP and ES";
    }

    @Override
    public Scheduler create(NoOptions options, RunContext run) {
      return (FeedbackScheduler) (view, request) -> request.assign(0, 0, request.minSteps(0));
    }
  }

  /** Cannot bear more than two servers. */
  static final class PairsOnly implements Plugin<Scheduler, NoOptions> {
    @Override
    public Class<NoOptions> options() {
      return NoOptions.class;
    }

    @Override
    public String summary() {
      return "For two ESs";
    }

    @Override
    public Scheduler create(NoOptions options, RunContext run) {
      if (run.esCount() > 2) {
        throw new IllegalArgumentException(
            "edgeServers.count (%d) must be at most 2".formatted(run.esCount()));
      }
      return new First().create(options, run);
    }
  }

  /** What one cannot do without. */
  public record NeedyOptions(@Range(min = 1) int must) implements Serializable {}

  /** Has an option without a default. */
  static final class Needy implements Plugin<Scheduler, NeedyOptions> {
    @Override
    public Class<NeedyOptions> options() {
      return NeedyOptions.class;
    }

    @Override
    public String summary() {
      return "Needs to be told";
    }

    @Override
    public Scheduler create(NeedyOptions options, RunContext run) {
      return new First().create(new NoOptions(), run);
    }
  }
}
