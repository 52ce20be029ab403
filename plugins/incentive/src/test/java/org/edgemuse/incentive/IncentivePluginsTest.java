package org.edgemuse.incentive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.edgemuse.kernel.api.market.IncentiveMechanism;
import org.edgemuse.kernel.api.market.QoeMetric;
import org.edgemuse.kernel.api.metric.Metric;
import org.edgemuse.kernel.api.world.GenerativeModel;
import org.edgemuse.kernel.plugin.PluginRegistry;
import org.junit.jupiter.api.Test;

class IncentivePluginsTest {
  private final PluginRegistry own = PluginRegistry.of(List.of(new IncentivePlugins()));

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
    assertEquals(
        List.of(
            "dual-perturbation", "equilibrium", "only-bandwidth", "only-compute", "ratio", "token"),
        own.names(IncentiveMechanism.class));
    assertEquals(
        List.of("accuracy-bound", "cot-examples", "equilibrium-gap", "market", "trade"),
        own.names(Metric.class));
    assertEquals(List.of("multi-dimensional"), own.names(QoeMetric.class));
    assertEquals(List.of("llm"), own.names(GenerativeModel.class));
  }
}
