package org.edgemuse.jcaco;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.List;
import org.edgemuse.kernel.api.metric.Metric;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.scheduling.Scheduler;
import org.edgemuse.kernel.plugin.PluginRegistry;
import org.junit.jupiter.api.Test;

class JcacoPluginsTest {

  @Test
  void modulesFoundOnTheClassPath_bindEveryName() {
    PluginRegistry found = PluginRegistry.load(List.of());
    for (String name : PluginRegistry.of(List.of(new JcacoPlugins())).names(Scheduler.class)) {
      Plugin<Scheduler, ?> plugin = found.find(Scheduler.class, name);
      assertNotNull(plugin, name + " was not found through META-INF/services");
      assertFalse(plugin.summary().isBlank(), name);
    }
    assertNotNull(found.find(Metric.class, "expected-service-time"));
  }

  @Test
  void names_areThoseOfScenarioFiles() {
    PluginRegistry registry = PluginRegistry.of(List.of(new JcacoPlugins()));
    assertEquals(
        List.of(
            "best-response",
            "exact-optimum",
            "fictitious-play",
            "local-search-optimum",
            "masl",
            "price-learning",
            "random",
            "selfish",
            "slot-optimum"),
        registry.names(Scheduler.class));
    assertEquals(
        List.of("expected-service-time", "max-regret", "potential", "ue-service-time"),
        registry.names(Metric.class));
  }
}
