package org.edgemuse.testkit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Worlds at the edge of what a scenario can ask for. */
final class SurvivalWorlds {
  private static final String UES = "userEquipments.count";
  private static final String APS = "accessPoints.count";
  private static final String ESS = "edgeServers.count";
  private static final String DEMAND = "userEquipments.demand";

  private SurvivalWorlds() {}

  static Map<String, Worlds> from(Worlds defaults) {
    Worlds world = defaults.with("slots", 12);
    Map<String, Worlds> worlds = new LinkedHashMap<>();
    worlds.put("nobody asks", world.with(DEMAND, Map.of("bernoulli", Map.of("probability", 0))));
    worlds.put("everybody asks", world.with(DEMAND, Map.of("bernoulli", Map.of("probability", 1))));
    worlds.put("no UE", world.with(UES, 0));
    worlds.put("one UE", world.with(UES, 1));
    worlds.put("one AP", world.with(APS, 1));
    worlds.put("one ES", world.with(ESS, 1));
    worlds.put("one of each", world.with(UES, 1).with(APS, 1).with(ESS, 1));
    worlds.put("no UE, one AP, one ES", world.with(UES, 0).with(APS, 1).with(ESS, 1));
    worlds.put("more APs than UEs", world.with(UES, 2).with(APS, 9));
    worlds.put("APs out of reach", covered(world));
    worlds.put("several requests a UE and slot", severalRequests(world));
    worlds.put("requests bound to an ES", world.with(DEMAND, "bound"));
    worlds.put("outages", outages(world));
    worlds.put("outages throughout", fading(world, 200));
    return worlds;
  }

  /** The world itself, and those in which some candidates cannot be had or requests come again. */
  static List<Worlds> rated(Worlds world) {
    return List.of(
        world,
        outages(world),
        severalRequests(world.with("slots", 12)),
        world.with(DEMAND, "bound"));
  }

  /** Everybody is reached, but hardly anybody by all APs: of six on a grid, by one to three. */
  static Worlds covered(Worlds world) {
    return world.with("accessPoints.coverageM", 320);
  }

  static Worlds severalRequests(Worlds world) {
    return world.with(
        DEMAND, Map.of("per-cell", Map.of("tasks", Map.of("uniformInteger", List.of(0, 12)))));
  }

  /** Fading links, prompts to send, and queues that carry over. */
  static Worlds outages(Worlds world) {
    return fading(world, 35)
        .with("userEquipments.promptMB", 0.5)
        .with("sharing.server", "first-come-first-served");
  }

  private static Worlds fading(Worlds world, double outageSnrDb) {
    return world.with(
        "channel", Map.of("shannon", Map.of("rayleigh", Map.of("outageSnrDb", outageSnrDb))));
  }
}
