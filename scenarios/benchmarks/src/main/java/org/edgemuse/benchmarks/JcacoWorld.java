package org.edgemuse.benchmarks;

import java.util.List;
import java.util.Map;
import org.edgemuse.kernel.config.Binder;
import org.edgemuse.kernel.config.Nodes;
import org.edgemuse.kernel.model.EdgeSimulation;
import org.edgemuse.kernel.plugin.PluginRegistry;
import org.edgemuse.kernel.scenario.Scenario;

/** Builds the JCACO world at any size. */
final class JcacoWorld {
  private static final int MANY_SLOTS = 100_000_000;

  private JcacoWorld() {}

  /** A started run that has not simulated a slot, and that measures none it will reach. */
  static EdgeSimulation start(int ues, int machines, Object scheduler, Object mobility) {
    Map<String, Object> scenario =
        Map.of(
            "slots",
            MANY_SLOTS,
            "measure",
            Map.of("lastSlots", 1),
            "accessPoints",
            Map.of("count", machines, "bandwidthMHz", 6),
            "edgeServers",
            Map.of("count", machines, "capacityTflops", Map.of("uniform", List.of(2, 10))),
            "userEquipments",
            Map.of(
                "count",
                ues,
                "demand",
                Map.of("bernoulli", Map.of("probability", Map.of("uniform", List.of(0, 1)))),
                "resultMB",
                Map.of("uniform", List.of(2, 10)),
                "mobility",
                mobility),
            "scheduler",
            scheduler);
    PluginRegistry plugins = PluginRegistry.load(List.of());
    EdgeSimulation simulation =
        new EdgeSimulation(new Binder(plugins).bind(Nodes.of(scenario), Scenario.class), 1, 0);
    simulation.start();
    return simulation;
  }
}
