package org.edgemuse.testkit.market;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.edgemuse.kernel.api.market.IncentiveMechanism;
import org.edgemuse.kernel.api.metric.Metric;
import org.edgemuse.kernel.api.plugin.NoOptions;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.config.Choice;
import org.edgemuse.kernel.model.EdgeSimulation;
import org.edgemuse.kernel.scenario.Scenario;

/**
 * A run of a market with a {@link Witness}. The scenario needs an {@code incentive}, ESs that stand
 * at their APs, and requests that are each bound to an ES.
 */
public final class MarketRun {
  private final EdgeSimulation simulation;
  private final List<Witness> witnesses = new ArrayList<>();

  /**
   * A run that has started. Each slot has a row in its results.
   *
   * @param scenario the market; its metrics stay
   */
  public MarketRun(Scenario scenario, long seed) {
    List<Choice<Metric>> metrics = new ArrayList<>(scenario.metrics());
    metrics.add(
        Choice.of(Metric.class, "witness", new WitnessPlugin(witnesses::add), new NoOptions()));
    simulation = new EdgeSimulation(with(scenario, choice(scenario), metrics), seed, 1);
    start();
  }

  /** The mechanism that a scenario chooses. */
  public static Choice<IncentiveMechanism> choice(Scenario scenario) {
    return Objects.requireNonNull(scenario.incentive(), "There is no market in this world");
  }

  private static Scenario with(
      Scenario scenario, Choice<IncentiveMechanism> mechanism, List<Choice<Metric>> metrics) {
    return new Scenario(
        scenario.description(),
        scenario.seed(),
        scenario.episodes(),
        scenario.slots(),
        scenario.slotSeconds(),
        scenario.measure(),
        scenario.map(),
        scenario.area(),
        scenario.accessPoints(),
        scenario.edgeServers(),
        scenario.userEquipments(),
        scenario.channel(),
        scenario.sharing(),
        scenario.handover(),
        scenario.scheduler(),
        mechanism,
        scenario.qoe(),
        metrics);
  }

  /** Starts, or starts again. */
  public MarketRun start() {
    witnesses.clear();
    simulation.start();
    return this;
  }

  /** Runs to the end. */
  public MarketRun toEnd() {
    simulation.runToEnd();
    return this;
  }

  /** The simulation. */
  public EdgeSimulation simulation() {
    return simulation;
  }

  /** The slots so far. */
  public List<Clearing> clearings() {
    return List.copyOf(witnesses.get(0).clearings());
  }

  private record WitnessPlugin(Consumer<Witness> made) implements Plugin<Metric, NoOptions> {
    @Override
    public Class<NoOptions> options() {
      return NoOptions.class;
    }

    @Override
    public String summary() {
      return "Keeps what a market decides";
    }

    @Override
    public Metric create(NoOptions options, RunContext run) {
      Witness witness = new Witness();
      made.accept(witness);
      return witness;
    }
  }
}
