package org.edgemuse.incentive.simulation;

import java.util.List;
import org.edgemuse.incentive.IncentivePlugins;
import org.edgemuse.kernel.builtin.KernelPlugins;
import org.edgemuse.kernel.config.Binder;
import org.edgemuse.kernel.config.Nodes;
import org.edgemuse.kernel.config.Where;
import org.edgemuse.kernel.model.EdgeSimulation;
import org.edgemuse.kernel.plugin.PluginRegistry;
import org.edgemuse.kernel.scenario.Scenario;

/** Scenarios of markets, written as in files. */
final class Worlds {
  private static final Binder BINDER =
      new Binder(
          PluginRegistry.of(
              List.of(new KernelPlugins(), new IncentivePlugins(), new ScriptedPlugins())));

  /** Tables IV and V. */
  private static final String TABLE_FIVE =
      """
      {slots: 2, slotSeconds: 1,
       accessPoints: {count: 2, bandwidthMHz: 100, costPerMHz: 0.1},
       edgeServers: {count: 2, colocated: true, capacityTflops: 30,
         costPerTflops: [21.46, 24.72], latencyLimitMs: [500, 1000],
         model: {llm: {gflopPerToken: [3.007e-5, 1.179e-5]}}},
       userEquipments: {count: 3, demand: {bernoulli: {probability: 1}}, oneRequestPerServer: true,
         applications: [{inTokens: {pairs: [[500, 348, 380], [200, 1316, 955]]},
           outTokens: {pairs: [[200, 500, 800], [1400, 1200, 1000]]},
           errorLimit: {pairs: [[1e-7, 1e-9, 1e-8], [1e-5, 1e-7, 1e-8]]}}]},
       channel: {snr: {snrDb: {pairs: [[16.0, 17.9, 18.2], [28.7, 28.3, 28.1]]}}},
       sharing: {link: allocated, server: allocated}, scheduler: bound, qoe: multi-dimensional,
       incentive: equilibrium, metrics: [{market: {table: true}}, requests, qoe]}
      """;

  /** UEs that come and go between ESs whose capacity may be short. */
  private static final String MOTION =
      """
      {slots: 12, slotSeconds: 2,
       accessPoints: {count: 3, bandwidthMHz: {uniform: [20, 60]}, costPerMHz: 0.1},
       edgeServers: {count: 3, colocated: true, capacityTflops: {uniform: [1, 4]},
         costPerTflops: {uniform: [20, 25]}, latencyLimitMs: {uniform: [300, 1500]},
         model: llm},
       userEquipments: {count: 9, demand: {bernoulli: {probability: 0.7}},
         oneRequestPerServer: true, valuation: {qoeWorth: {uniform: [350, 390]}},
         applications: [{inTokens: {uniformInteger: [100, 2000]},
           outTokens: {uniformInteger: [100, 2000]}, errorLimit: {uniform: [1e-9, 1e-3]}}]},
       channel: {snr: {snrDb: {uniform: [10, 30]}, walkDb: 1}},
       sharing: {link: allocated, server: allocated}, scheduler: bound, qoe: multi-dimensional,
       incentive: equilibrium, metrics: [{market: {table: true}}, requests, qoe]}
      """;

  private Worlds() {}

  /** The world of Table V, with other values of keys: path, value, path, value. */
  static Scenario tableFive(String... changes) {
    return changed(TABLE_FIVE, changes);
  }

  /** A market in motion, likewise. */
  static Scenario motion(String... changes) {
    return changed(MOTION, changes);
  }

  private static Scenario changed(String text, String... changes) {
    var node = Nodes.parse(Where.NOWHERE, text.replace('\n', ' ').strip());
    for (int i = 0; i < changes.length; i += 2) {
      node = Nodes.with(node, changes[i], Nodes.parse(Where.NOWHERE, changes[i + 1]));
    }
    return BINDER.bind(node, Scenario.class);
  }

  /** A run that has started. */
  static EdgeSimulation start(Scenario scenario, long seed) {
    EdgeSimulation simulation = new EdgeSimulation(scenario, seed, 0);
    simulation.start();
    return simulation;
  }

  /** The results of a whole run. */
  static Results run(Scenario scenario, long seed) {
    EdgeSimulation simulation = start(scenario, seed);
    simulation.runToEnd();
    return new Results(simulation.summary());
  }
}
