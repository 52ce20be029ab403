package org.edgemuse.kernel.testing;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.edgemuse.kernel.api.plugin.Attachment;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.builtin.KernelPlugins;
import org.edgemuse.kernel.config.Binder;
import org.edgemuse.kernel.config.Catalog;
import org.edgemuse.kernel.config.ColumnReader;
import org.edgemuse.kernel.config.Node;
import org.edgemuse.kernel.config.Nodes;
import org.edgemuse.kernel.config.Where;
import org.edgemuse.kernel.model.EdgeSimulation;
import org.edgemuse.kernel.plugin.PluginRegistry;
import org.edgemuse.kernel.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/**
 * Makes runs of small worlds whose parts are the kernel's plugins, chosen by name, or objects that
 * a test brings along. Immutable.
 */
public final class TestRun {
  private static final PluginRegistry PLUGINS = PluginRegistry.of(List.of(new KernelPlugins()));
  private static final String DEFAULTS =
      """
      {slots: 10, accessPoints: {count: 2, bandwidthMHz: 6}, edgeServers: {count: 2, \
      capacityTflops: 1}, userEquipments: {count: 3, demand: {bernoulli: {probability: 1}}, \
      resultMB: 1}, scheduler: brought-0}\
      """;

  private final Node root;
  private final Map<String, Plugin<?, ?>> brought;

  private TestRun(Node root, Map<String, Plugin<?, ?>> brought) {
    this.root = root;
    this.brought = brought;
  }

  /**
   * Two APs, two ESs of 1 TFLOP/s and three UEs, each of which asks in every slot for 1 MB; UE n
   * gets AP n mod M, ES n mod K and the fewest steps.
   */
  public static TestRun defaults() {
    Node root = Nodes.parse(Where.NOWHERE, DEFAULTS);
    return new TestRun(root, Map.of()).bring("scheduler", run -> new ByIndex());
  }

  /**
   * The default world with links and servers that are easy to reckon with: 1 MB takes 1 s on AP 0,
   * 2 s on AP 1 and so on; a step takes 1 s; content needs 3 steps.
   */
  public static TestRun simple() {
    return defaults()
        .bring("channel", run -> new SlowingChannel())
        .bring("edgeServers.model", run -> new ThreeSteps(0));
  }

  /** This run with one key changed; the value is as {@link Nodes#of} takes it. */
  public TestRun with(String path, Object value) {
    Node changed = binder().with(root, Scenario.class, path, Nodes.of(value));
    return new TestRun(changed, brought);
  }

  /** This run with an object of the test's at a key that chooses a plugin. */
  public TestRun bring(String path, Function<RunContext, ?> maker) {
    Map<String, Plugin<?, ?>> more = new LinkedHashMap<>(brought);
    String name = "brought-" + brought.size();
    more.put(name, new Brought(maker));
    return new TestRun(root, more).with(path, name);
  }

  /** This run with an object of the test's as its only metric. */
  public TestRun watch(Function<RunContext, ?> metric) {
    TestRun bringing = bring("metrics", metric);
    return bringing.with("metrics", List.of("brought-" + brought.size()));
  }

  /** A file that a key names holds its own name, so that tests write there what it holds. */
  private Binder binder() {
    return new Binder(
        new Both(),
        ColumnReader.NONE,
        (where, file) -> new Attachment("a file", file.getBytes(StandardCharsets.UTF_8)));
  }

  /** The scenario. */
  public Scenario scenario() {
    return binder().bind(root, Scenario.class);
  }

  /** A run that has started. */
  public EdgeSimulation start() {
    return start(1);
  }

  /** A run that has started. */
  public EdgeSimulation start(long seed) {
    EdgeSimulation simulation = new EdgeSimulation(scenario(), seed, 0);
    simulation.start();
    return simulation;
  }

  /** A run that is over. */
  public EdgeSimulation run() {
    EdgeSimulation simulation = start();
    simulation.runToEnd();
    return simulation;
  }

  private record None() implements Serializable {}

  private record Brought(Function<RunContext, ?> maker) implements Plugin<Object, None> {
    @Override
    public Class<None> options() {
      return None.class;
    }

    @Override
    public String summary() {
      return "Brought along by a test";
    }

    @Override
    public Object create(None options, RunContext run) {
      return maker.apply(run);
    }
  }

  private final class Both implements Catalog {
    @Override
    @SuppressWarnings("unchecked") // Tests bring objects of the right kind, or fail.
    public <T> @Nullable Plugin<T, ?> find(Class<T> point, String name) {
      Plugin<?, ?> own = brought.get(name);
      return own == null ? PLUGINS.find(point, name) : (Plugin<T, ?>) own;
    }

    @Override
    public List<String> names(Class<?> point) {
      return PLUGINS.names(point);
    }

    @Override
    public String noun(Class<?> point) {
      return PLUGINS.noun(point);
    }
  }
}
