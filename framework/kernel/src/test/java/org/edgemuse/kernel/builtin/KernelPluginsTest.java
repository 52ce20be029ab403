package org.edgemuse.kernel.builtin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Key;
import com.google.inject.TypeLiteral;
import com.google.inject.name.Names;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import org.edgemuse.kernel.api.market.IncentiveMechanism;
import org.edgemuse.kernel.api.market.QoeMetric;
import org.edgemuse.kernel.api.metric.Metric;
import org.edgemuse.kernel.api.plugin.EdgeMuseModule;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.sharing.SharingDiscipline;
import org.edgemuse.kernel.api.world.ChannelModel;
import org.edgemuse.kernel.api.world.DemandModel;
import org.edgemuse.kernel.api.world.GenerativeModel;
import org.edgemuse.kernel.api.world.Placement;
import org.junit.jupiter.api.Test;

class KernelPluginsTest {
  private static final Map<Class<?>, Set<String>> NAMES =
      Map.of(
          Placement.class, Set.of("grid", "uniform", "points"),
          DemandModel.class, Set.of("bernoulli", "per-cell"),
          ChannelModel.class, Set.of("shannon"),
          SharingDiscipline.class, Set.of("proportional-fair", "first-come-first-served"),
          GenerativeModel.class, Set.of("analytic"),
          IncentiveMechanism.class, Set.of("open-access"),
          QoeMetric.class, Set.of("latency-slack"),
          Metric.class, Set.of("total-service-time", "delay", "requests"));

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
}
