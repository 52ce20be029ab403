package org.edgemuse.ladts.testing;

import java.util.List;
import java.util.Map;
import org.edgemuse.testkit.Worlds;

/** Small worlds of base stations with queues. */
public final class OffloadingWorlds {
  private static final String FCFS = "first-come-first-served";

  private OffloadingWorlds() {}

  /** Four base stations of unlike capacity that a task or two a slot does not overload. */
  public static Worlds four(int episodes) {
    return stations(List.of(2, 3, 6, 12), episodes, 30)
        .with("userEquipments.demand", Map.of("per-cell", Map.of("tasks", range(1, 3))))
        .with("userEquipments.promptMbit", Map.of("uniform", List.of(2, 5), "by", "request"))
        .with("userEquipments.resultMbit", Map.of("uniform", List.of(.6, 1), "by", "taskIndex"))
        .with("edgeServers.fibreMbps", 450)
        .with(
            "edgeServers.model",
            Map.of(
                "cycles",
                Map.of(
                    "gcyclePerStep",
                    Map.of("uniform", List.of(.1024, .3072), "by", "taskIndex"),
                    "steps",
                    Map.of("uniformInteger", List.of(5, 14), "by", "taskIndex"))));
  }

  /** Four that keep up with slots of 0.2 s, where fibre alone takes longer than a slot. */
  public static Worlds fourWithLateOutcomes(int episodes) {
    return four(episodes)
        .with("slotSeconds", 0.2)
        .with("edgeServers.capacityGcps", List.of(40, 60, 60, 60))
        .with("edgeServers.fibreMbps", 5)
        .with("edgeServers.resultByFibre", "always")
        .with("handover", Map.of());
  }

  /**
   * Two base stations of 10 and 20 Gcycle/s at which two tasks of 5 and 10 Gcycle arrive in each of
   * three slots of each of two episodes; a task's 3 Mbit and its result's 1 Mbit take 30 ms and 10
   * ms to the other station.
   */
  public static Worlds byHand() {
    return stations(List.of(10, 20), 2, 3)
        .with("userEquipments.demand", Map.of("per-cell", Map.of("tasks", 2)))
        .with("userEquipments.promptMbit", 3)
        .with("userEquipments.resultMbit", 1)
        .with("edgeServers.fibreMbps", 100)
        .with("edgeServers.resultByFibre", "always")
        .with(
            "edgeServers.model",
            Map.of(
                "cycles",
                Map.of(
                    "gcyclePerStep",
                    1,
                    "steps",
                    Map.of("list", List.of(5, 10), "by", "taskIndex"))));
  }

  private static Worlds stations(List<Integer> capacityGcps, int episodes, int slots) {
    return Worlds.defaults()
        .with("episodes", episodes)
        .with("slots", slots)
        .with("accessPoints", Map.of("count", capacityGcps.size(), "bandwidthMHz", 20))
        .with(
            "edgeServers",
            Map.of("count", capacityGcps.size(), "colocated", true, "capacityGcps", capacityGcps))
        .with("userEquipments", Map.of("count", capacityGcps.size(), "placement", "grid"))
        .with("channel", "wired")
        .with("sharing", Map.of("link", FCFS, "server", FCFS))
        .with("metrics", List.of("delay", "requests"));
  }

  private static Map<String, Object> range(int low, int high) {
    return Map.of("uniformInteger", List.of(low, high));
  }
}
