package org.edgemuse.ladts.testing;

import java.util.List;
import java.util.Map;
import org.edgemuse.testkit.Worlds;

/** Small worlds of task offloading: five overloaded BSs with an ES each. */
public final class Offloading {
  /** TFLOP of a denoising step. */
  public static final double STEP_TFLOP = 0.9;

  /** Number of BSs and ESs. */
  public static final int ESS = 5;

  private Offloading() {}

  /** The world. */
  public static Worlds world() {
    return Worlds.defaults()
        .with("slots", 60)
        .with("accessPoints.count", ESS)
        .with("edgeServers.count", ESS)
        .with("edgeServers.colocated", true)
        .with("edgeServers.capacityTflops", uniform(10, 50))
        .with("edgeServers.fibreMbps", uniform(40, 50))
        .with(
            "edgeServers.model",
            Map.of("analytic", Map.of("tflopPerStep", STEP_TFLOP, "errorScale", 1)))
        .with(
            "userEquipments.demand",
            Map.of("per-cell", Map.of("tasks", Map.of("uniformInteger", List.of(1, 8)))))
        .with("userEquipments.count", 40)
        .with("userEquipments.errorDecay", 0.1)
        .with("userEquipments.errorLimit", uniform(0.05, 0.6))
        .with("userEquipments.promptMB", uniform(0.25, 0.625))
        .with("userEquipments.resultMB", uniform(0.075, 0.125))
        .with("sharing", Map.of("server", "first-come-first-served"));
  }

  private static Map<String, Object> uniform(double low, double high) {
    return Map.of("uniform", List.of(low, high));
  }
}
