package org.edgemuse.ladts;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.edgemuse.kernel.api.metric.Metric;
import org.edgemuse.kernel.api.scheduling.Scheduler;
import org.edgemuse.kernel.plugin.PluginRegistry;
import org.junit.jupiter.api.Test;

class LadTsPluginsTest {
  private final PluginRegistry own = PluginRegistry.of(List.of(new LadTsPlugins()));

  @Test
  void modulesFoundOnTheClassPath_bindEveryName() {
    PluginRegistry found = PluginRegistry.load(List.of());
    for (Class<?> point : own.points()) {
      for (String name : own.names(point)) {
        assertFalse(found.find(point, name).summary().isBlank(), name);
      }
    }
  }

  @Test
  void names_areThoseOfScenarioFiles() {
    assertTrue(
        own.names(Scheduler.class)
            .containsAll(
                List.of(
                    "greedy-delay",
                    "join-shortest-queue",
                    "local",
                    "power-of-two",
                    "random-by-capacity",
                    "round-robin",
                    "shortest-expected-delay",
                    "size-interval")));
    assertTrue(own.names(Metric.class).containsAll(List.of("makespan", "pooled-bound")));
  }
}
