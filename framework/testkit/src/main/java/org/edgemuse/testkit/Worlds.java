package org.edgemuse.testkit;

import java.util.List;
import java.util.Map;
import org.edgemuse.kernel.config.Binder;
import org.edgemuse.kernel.config.Node;
import org.edgemuse.kernel.config.Nodes;
import org.edgemuse.kernel.config.Where;
import org.edgemuse.kernel.model.EdgeSimulation;
import org.edgemuse.kernel.plugin.PluginRegistry;
import org.edgemuse.kernel.scenario.Scenario;

/**
 * Makes scenarios for tests: sensible defaults, and the keys of scenario files to change them.
 * Immutable.
 *
 * <pre>{@code
 * EdgeSimulation simulation =
 *     Worlds.defaults()
 *         .with("accessPoints.count", 1)
 *         .with("scheduler", Map.of("masl", Map.of("alpha", 0.2)))
 *         .start(7);
 * }</pre>
 *
 * <p>Plugins are those of the class path.
 */
public final class Worlds {
  private static final String DEFAULTS =
      """
      {slots: 40, accessPoints: {count: 6, bandwidthMHz: 6}, edgeServers: {count: 6, \
      capacityTflops: {uniform: [2, 10]}}, userEquipments: {count: 30, demand: {bernoulli: \
      {probability: {uniform: [0, 1]}}}, resultMB: {uniform: [2, 10]}}, \
      scheduler: modulo}\
      """;

  private static final String MARKET =
      """
      {slots: 6, accessPoints: {count: 2, bandwidthMHz: 40, costPerMHz: 0.1}, edgeServers: {count: 2, \
      colocated: true, capacityTflops: 20, costPerTflops: {uniform: [20, 25]}, latencyLimitMs: \
      {uniform: [500, 1000]}, model: {analytic: {tflopPerStep: 0.01, errorScale: 1}}}, \
      userEquipments: {count: 5, oneRequestPerServer: true, demand: {bernoulli: {probability: \
      0.8}}, errorDecay: 0.5, applications: [{inTokens: {uniformInteger: [200, 1500]}, outTokens: \
      {uniformInteger: [100, 800]}, errorLimit: {uniform: [0.01, 0.2]}}]}, scheduler: bound}\
      """;

  private final Node root;

  private Worlds(Node root) {
    this.root = root;
  }

  /**
   * Six APs, six ESs and thirty UEs that stay where they are, with the parameters of the MASL
   * paper's evaluation, for 40 slots; {@code modulo} decides.
   */
  public static Worlds defaults() {
    return new Worlds(Nodes.parse(Where.NOWHERE, DEFAULTS));
  }

  /**
   * A market: two ESs that stand at APs, and five UEs that want text of both, with costs, limits
   * and needs of the size of Table IV, QoE paper, and more capacity than they need. It has no
   * {@code incentive} yet.
   */
  public static Worlds market() {
    return new Worlds(Nodes.parse(Where.NOWHERE, MARKET));
  }

  /** The plugins of the class path. */
  public static PluginRegistry plugins() {
    return Loaded.PLUGINS;
  }

  /**
   * This world with one key changed.
   *
   * @param path the key, for example {@code userEquipments.count}
   * @param value what {@link Nodes#of} takes: numbers, texts, lists and maps of them
   */
  public Worlds with(String path, Object value) {
    Binder binder = new Binder(plugins());
    return new Worlds(binder.with(root, Scenario.class, path, Nodes.of(value)));
  }

  /**
   * This world under a scheduler whose decisions {@link DecisionLog#of} shows.
   *
   * @param scheduler a name, or a map from name to options
   */
  public Worlds recording(Object scheduler) {
    return with("scheduler", Map.of("recorded", Map.of("scheduler", scheduler)));
  }

  /**
   * As {@link #recording}, and before each decision the scheduler is asked how it rates the
   * candidates: {@link DecisionLog#ratings} shows both.
   *
   * @param scheduler a name, or a map from name to options
   */
  public Worlds scoring(Object scheduler) {
    return with("scheduler", Map.of("recorded", Map.of("scheduler", scheduler, "scores", true)));
  }

  /**
   * The scenario.
   *
   * @throws org.edgemuse.kernel.config.ConfigException with every problem of the keys
   */
  public Scenario scenario() {
    return new Binder(plugins()).bind(root, Scenario.class);
  }

  /** A run of the scenario that has started and not yet simulated a slot. */
  public EdgeSimulation start(long seed) {
    EdgeSimulation simulation = new EdgeSimulation(scenario(), seed, 0);
    simulation.start();
    return simulation;
  }

  /** A run of the scenario that is over. */
  public EdgeSimulation run(long seed) {
    EdgeSimulation simulation = start(seed);
    simulation.runToEnd();
    return simulation;
  }

  private static final class Loaded {
    static final PluginRegistry PLUGINS = PluginRegistry.load(List.of());
  }
}
