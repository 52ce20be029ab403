package org.edgemuse.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import org.edgemuse.kernel.config.Node;
import org.edgemuse.kernel.config.Nodes;
import org.edgemuse.kernel.config.Where;
import org.edgemuse.kernel.scenario.Scenario;

/** Markets of several kinds: with plenty for all, with too little, and at the edge. */
final class MarketWorlds {
  private static final String UES = "userEquipments.count";
  private static final String APS = "accessPoints.count";
  private static final String ESS = "edgeServers.count";
  private static final String DEMAND = "userEquipments.demand";
  private static final String CAPACITY = "edgeServers.capacityTflops";
  private static final String BANDWIDTH = "accessPoints.bandwidthMHz";

  private static final Node NONE = Nodes.plain(Where.NOWHERE, "null");

  private MarketWorlds() {}

  /** How much there is for each UE: TFLOP/s of the first ES and of others, MHz of APs likewise. */
  enum Kind {
    PLENTY("plenty for all", 4, 4, 20, 20),
    FEW_SERVERS("scarce servers", 0.35, 0.3, 20, 20),
    FEW_LINKS("scarce links", 4, 4, 0.5, 0.4),
    FEW_OF_BOTH("scarce servers and links", 0.35, 0.3, 0.5, 0.4),
    ONE_SCARCE("one scarce ES", 0.35, 4, 20, 20),
    TOO_LITTLE("too little for some", 0.12, 0.04, 1, 1);

    private final String text;
    private final double firstTflops;
    private final double otherTflops;
    private final double firstMHz;
    private final double otherMHz;

    Kind(String text, double firstTflops, double otherTflops, double firstMHz, double otherMHz) {
      this.text = text;
      this.firstTflops = firstTflops;
      this.otherTflops = otherTflops;
      this.firstMHz = firstMHz;
      this.otherMHz = otherMHz;
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /** A market of that kind in which everyone is told apart by a number of their own. */
  static Worlds of(Worlds world, Kind kind) {
    int[] themselves = new int[world.scenario().userEquipments().count()];
    for (int ue = 0; ue < themselves.length; ue++) {
      themselves[ue] = ue;
    }
    return of(world, kind, themselves);
  }

  /**
   * The same market with UEs numbered otherwise.
   *
   * @param identity who each UE is; everything that a UE has hangs on it, nothing on its number
   */
  static Worlds of(Worlds world, Kind kind, int[] identity) {
    Scenario scenario = world.scenario();
    int ues = identity.length;
    int aps = scenario.accessPoints().count();
    int ess = scenario.edgeServers().count();
    List<Double> who = list(ues, ue -> identity[ue]);
    return world
        .with(CAPACITY, list(ess, es -> ues * (es == 0 ? kind.firstTflops : kind.otherTflops)))
        .with(BANDWIDTH, list(aps, ap -> ues * (ap == 0 ? kind.firstMHz : kind.otherMHz)))
        .with("edgeServers.costPerTflops", list(ess, es -> 21.46 + 3.26 * es))
        .with("edgeServers.latencyLimitMs", list(ess, es -> 1000.0 / (1 + (es + 1) % 2)))
        .with(
            "userEquipments.applications",
            List.of(
                Map.of(
                    "inTokens", pairs(ess, ues, (es, ue) -> part(identity[ue], es, 200, 1500)),
                    "outTokens", pairs(ess, ues, (es, ue) -> part(identity[ue], es + 7, 100, 800)),
                    "errorLimit",
                        pairs(ess, ues, (es, ue) -> part(identity[ue], es + 3, 1, 20) / 100))))
        .with("userEquipments.valuation.qoeWorth", list(ues, ue -> part(identity[ue], 0, 300, 450)))
        .with(DEMAND, Map.of("market-turns", Map.of("identities", who)))
        .with("userEquipments.mobility", Map.of("market-places", Map.of("identities", who)));
  }

  /** A whole number from an interval that hangs on who asks whom. */
  private static double part(int identity, int es, int low, int high) {
    return low + (377 * (identity + 1) + 239 * (es + 1) * (identity + 2)) % (high - low);
  }

  private static Map<String, Object> pairs(int ess, int ues, OfPair value) {
    List<List<Double>> rows = new ArrayList<>();
    for (int es = 0; es < ess; es++) {
      int row = es;
      rows.add(list(ues, ue -> value.at(row, ue)));
    }
    return Map.of("pairs", rows);
  }

  /** A number of an ES and a UE. */
  private interface OfPair {
    double at(int es, int ue);
  }

  private static List<Double> list(int count, IntToDoubleFunction value) {
    List<Double> list = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      list.add(value.applyAsDouble(i));
    }
    return list;
  }

  /** Markets at the edge of what a scenario can ask for. */
  static Map<String, Worlds> unusual(Worlds world) {
    Map<String, Worlds> worlds = new LinkedHashMap<>();
    worlds.put("nobody asks", asking(world, 0));
    worlds.put("everybody asks", asking(world, 1));
    worlds.put("somebody asks now and then", asking(world, 0.1).with("slots", 40));
    worlds.put("no UE", world.with(UES, 0));
    worlds.put("one UE", world.with(UES, 1));
    worlds.put("many UEs", world.with(UES, 4 * world.scenario().userEquipments().count()));
    worlds.put("one ES", world.with(ESS, 1).with(APS, 1));
    worlds.put("one of each", world.with(UES, 1).with(ESS, 1).with(APS, 1));
    worlds.put("more APs than ESs", world.with(APS, 5));
    worlds.put("servers too small for anybody", world.with(CAPACITY, 1e-3));
    worlds.put("links too narrow for anybody", world.with(BANDWIDTH, 1e-4));
    worlds.put("rewards without a choice", rewards(world, 0.05, 0.05));
    worlds.put("outages", fading(world, 25));
    worlds.put("outages throughout", fading(world, 200));
    return worlds;
  }

  private static Worlds asking(Worlds world, double probability) {
    return world.with(DEMAND, Map.of("bernoulli", Map.of("probability", probability)));
  }

  private static Worlds rewards(Worlds world, double least, double largest) {
    return world
        .with("userEquipments.valuation.minReward", least)
        .with("userEquipments.valuation.maxReward", largest);
  }

  private static Worlds fading(Worlds world, double outageSnrDb) {
    return world.with(
        "channel", Map.of("shannon", Map.of("rayleigh", Map.of("outageSnrDb", outageSnrDb))));
  }

  /** Worlds in which a market may say that it cannot work. */
  static Map<String, Worlds> unfit(Worlds world) {
    Map<String, Worlds> worlds = new LinkedHashMap<>();
    worlds.put("no latency limits", world.with("edgeServers.latencyLimitMs", NONE));
    worlds.put("ESs without APs", world.with("edgeServers.colocated", false));
    worlds.put(
        "requests that are not bound", world.with("userEquipments.oneRequestPerServer", false));
    worlds.put(
        "several requests of a UE to an ES",
        world.with(DEMAND, Map.of("bound", Map.of("requests", 5))));
    worlds.put("compute for nothing", world.with("edgeServers.costPerTflops", 0));
    worlds.put("spectrum for nothing", world.with("accessPoints.costPerMHz", 0));
    return worlds;
  }
}
