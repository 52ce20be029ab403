package org.edgemuse.kernel.builtin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Key;
import com.google.inject.TypeLiteral;
import com.google.inject.name.Names;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import org.edgemuse.kernel.api.market.IncentiveMechanism;
import org.edgemuse.kernel.api.market.QoeMetric;
import org.edgemuse.kernel.api.metric.Metric;
import org.edgemuse.kernel.api.plugin.EdgeMuseModule;
import org.edgemuse.kernel.api.plugin.ExtensionPoint;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.scheduling.Scheduler;
import org.edgemuse.kernel.api.sharing.SharingDiscipline;
import org.edgemuse.kernel.api.world.ChannelModel;
import org.edgemuse.kernel.api.world.DemandModel;
import org.edgemuse.kernel.api.world.GenerativeModel;
import org.edgemuse.kernel.api.world.Placement;
import org.edgemuse.kernel.config.Binder;
import org.edgemuse.kernel.config.Catalog;
import org.edgemuse.kernel.config.Node;
import org.edgemuse.kernel.config.Nodes;
import org.edgemuse.kernel.config.Where;
import org.edgemuse.kernel.testing.FakeMap;
import org.edgemuse.kernel.testing.Fakes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KernelPluginsTest {
  private static final Map<Class<?>, Set<String>> NAMES =
      Map.of(
          Placement.class, Set.of("grid", "uniform", "points", "map"),
          DemandModel.class, Set.of("bernoulli", "per-cell", "sessions"),
          ChannelModel.class, Set.of("shannon", "snr", "wired"),
          SharingDiscipline.class,
              Set.of("proportional-fair", "first-come-first-served", "allocated", "batched"),
          Scheduler.class, Set.of("bound"),
          GenerativeModel.class, Set.of("analytic"),
          IncentiveMechanism.class, Set.of("open-access"),
          QoeMetric.class, Set.of("latency-slack"),
          Metric.class,
              Set.of(
                  "total-service-time",
                  "delay",
                  "requests",
                  "qoe",
                  "handovers",
                  "decisions",
                  "positions"));

  private final Injector injector = Guice.createInjector(new KernelPlugins());

  private Map<String, Plugin<?, ?>> plugins(Class<?> point) {
    return injector.getInstance(
        Key.get(new TypeLiteral<Map<String, Plugin<?, ?>>>() {}, Names.named(point.getName())));
  }

  @Test
  void everyNameThatScenarioFilesMayUseIsBound() {
    NAMES.forEach((point, names) -> assertEquals(names, plugins(point).keySet(), point.getName()));
  }

  @Test
  void everyPluginSaysWhatItIs() {
    for (Class<?> point : NAMES.keySet()) {
      plugins(point)
          .forEach(
              (name, plugin) -> {
                assertFalse(plugin.summary().isBlank(), name);
                assertTrue(plugin.options().isRecord(), name);
              });
    }
  }

  @Test
  void serviceLoaderFindsTheModule() {
    assertTrue(
        ServiceLoader.load(EdgeMuseModule.class).stream()
            .anyMatch(provider -> provider.type() == KernelPlugins.class));
  }

  @Test
  void everyPluginRunsOnItsDefaultsAndSurvivesACheckpoint() throws Exception {
    for (Class<?> point : NAMES.keySet()) {
      for (String name : plugins(point).keySet()) {
        String flow = name.equals("points") ? "{points: {xM: [1, 2], yM: 5}}" : name;
        Node node = Nodes.parse(Where.NOWHERE, flow);
        Object made =
            new Binder(new Bound())
                .bindChoice(node, point)
                .create(Fakes.run(new FakeMap(), 3, 2, 2));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
          out.writeObject(made);
        }
        try (ObjectInputStream in =
            new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
          assertEquals(made.getClass(), in.readObject().getClass(), name);
        }
      }
    }
  }

  /** What the injector bound, for the binder. */
  private final class Bound implements Catalog {
    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable Plugin<T, ?> find(Class<T> point, String name) {
      return (Plugin<T, ?>) plugins(point).get(name);
    }

    @Override
    public List<String> names(Class<?> point) {
      return List.copyOf(plugins(point).keySet());
    }

    @Override
    public String noun(Class<?> point) {
      return point.getAnnotation(ExtensionPoint.class).value();
    }
  }
}
