package org.edgemuse.jcaco.simulation;

import java.util.List;
import org.edgemuse.jcaco.JcacoPlugins;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.scheduling.Scheduler;
import org.edgemuse.kernel.builtin.KernelPlugins;
import org.edgemuse.kernel.config.Binder;
import org.edgemuse.kernel.config.Nodes;
import org.edgemuse.kernel.config.Where;
import org.edgemuse.kernel.model.EdgeSimulation;
import org.edgemuse.kernel.plugin.PluginRegistry;
import org.edgemuse.kernel.scenario.Scenario;

/** Whole simulations of the default world of the MASL paper, with UEs that stay where they are. */
public final class Worlds {
  private static final Binder BINDER =
      new Binder(PluginRegistry.of(List.of(new KernelPlugins(), new JcacoPlugins())));

  private static final String TEXT =
      """
      {slots: %d, measure: {lastSlots: %d},
       accessPoints: {count: %d, placement: grid, bandwidthMHz: 6, powerW: 0.2},
       edgeServers: {count: %d, capacityTflops: {uniform: [2, 10]},
         model: {analytic: {tflopPerStep: {uniform: [0.1, 0.5]}, errorScale: {uniform: [0.8, 1]}}}},
       userEquipments: {count: %d, demand: {bernoulli: {probability: {uniform: [0, 1]}}},
         resultMB: {uniform: [2, 10]}},
       channel: {shannon: {pathLossExponent: 4, noiseDbmPerHz: -174}},
       scheduler: %s, metrics: %s}
      """;

  private Worlds() {}

  /** A scenario with as many APs as ESs. */
  public static Scenario scenario(
      int ues, int machines, int slots, int measured, String scheduler, String metrics) {
    String text = TEXT.formatted(slots, measured, machines, machines, ues, scheduler, metrics);
    return BINDER.bind(Nodes.parse(Where.NOWHERE, text.replace('\n', ' ').strip()), Scenario.class);
  }

  /** The scheduler of this text, written as in a scenario file, for a run of one's own. */
  public static Scheduler scheduler(String text, RunContext run) {
    return BINDER.bindChoice(Nodes.parse(Where.NOWHERE, text), Scheduler.class).create(run);
  }

  /** A finished run. */
  public static EdgeSimulation run(Scenario scenario, long seed) {
    EdgeSimulation simulation = new EdgeSimulation(scenario, seed, 0);
    simulation.start();
    simulation.runToEnd();
    return simulation;
  }
}
