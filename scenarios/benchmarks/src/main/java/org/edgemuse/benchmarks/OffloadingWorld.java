package org.edgemuse.benchmarks;

import java.util.List;
import java.util.Map;
import org.edgemuse.kernel.config.Binder;
import org.edgemuse.kernel.config.Nodes;
import org.edgemuse.kernel.model.EdgeSimulation;
import org.edgemuse.kernel.plugin.PluginRegistry;
import org.edgemuse.kernel.scenario.Scenario;

/** Builds the world of the LAD-TS paper at any size. */
final class OffloadingWorld {
  private OffloadingWorld() {}

  /**
   * A started run.
   *
   * @param stations base stations, B
   * @param tasks most tasks a base station and slot, N
   * @param slots length of the run
   */
  static EdgeSimulation start(int stations, int tasks, int slots, Object scheduler) {
    Map<String, Object> scenario =
        Map.of(
            "slots",
            slots,
            "accessPoints",
            Map.of("count", stations, "bandwidthMHz", 20),
            "edgeServers",
            Map.of(
                "count",
                stations,
                "colocated",
                true,
                "capacityGcps",
                Map.of("uniformInteger", List.of(10, 50)),
                "fibreMbps",
                Map.of("uniformInteger", List.of(400, 500)),
                "resultByFibre",
                "always",
                "model",
                "cycles"),
            "userEquipments",
            Map.of(
                "count",
                stations,
                "placement",
                "grid",
                "demand",
                Map.of("per-cell", Map.of("tasks", Map.of("uniformInteger", List.of(1, tasks)))),
                "promptMbit",
                Map.of("uniform", List.of(2, 5), "by", "request"),
                "resultMbit",
                Map.of("uniform", List.of(0.6, 1), "by", "taskIndex")),
            "channel",
            "wired",
            "sharing",
            Map.of("link", "first-come-first-served", "server", "first-come-first-served"),
            "scheduler",
            scheduler,
            "metrics",
            List.of("delay", "requests"));
    PluginRegistry plugins = PluginRegistry.load(List.of());
    EdgeSimulation simulation =
        new EdgeSimulation(new Binder(plugins).bind(Nodes.of(scenario), Scenario.class), 1, 0);
    simulation.start();
    return simulation;
  }
}
