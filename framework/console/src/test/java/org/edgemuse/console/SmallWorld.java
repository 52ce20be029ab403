package org.edgemuse.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.edgemuse.console.run.Watched;
import org.edgemuse.experiment.ExperimentPlugins;
import org.edgemuse.experiment.Experiments;
import org.edgemuse.kernel.builtin.KernelPlugins;
import org.edgemuse.kernel.model.EdgeSimulation;
import org.edgemuse.kernel.plugin.PluginRegistry;
import org.edgemuse.kernel.scenario.Scenario;

/** A small run to be watched: 2 APs, 3 ESs and 8 UEs, 20 slots of which the last 10 count. */
public final class SmallWorld {
  private static final String WORLD =
      """
      seed: 1
      slots: 20
      measure: {lastSlots: 10}
      area: {widthM: 300, heightM: 300}
      accessPoints: {count: 2, placement: grid, bandwidthMHz: 6}
      edgeServers:
        count: 3
        capacityTflops: {uniform: [2, 10]}
        model: {analytic: {tflopPerStep: {uniform: [0.1, 0.5]}, errorScale: {uniform: [0.8, 1]}}}
      userEquipments:
        count: 8
        demand: {bernoulli: {probability: 0.5}}
        resultMB: {uniform: [2, 10]}
      scheduler: bound
      metrics: [total-service-time, requests]
      """;

  private SmallWorld() {}

  /**
   * The run, started.
   *
   * @param sets pairs key=value
   */
  public static Watched started(Path folder, String... sets) {
    Watched run = unstarted(folder, sets);
    run.simulation().start();
    return run;
  }

  /** The run before its start. */
  public static Watched unstarted(Path folder, String... sets) {
    Path file = folder.resolve("world.yaml");
    try {
      Files.writeString(file, WORLD);
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
    PluginRegistry plugins =
        PluginRegistry.of(List.of(new KernelPlugins(), new ExperimentPlugins()));
    Scenario scenario = Experiments.readSingle(file, List.of(sets), plugins).scenario();
    return new Watched(0, scenario, new EdgeSimulation(scenario, scenario.seed(), 0));
  }

  /** Puts a run with another scenario in the place of this one. */
  public static void replace(Watched run, Scenario changed, EdgeSimulation continued) {
    run.replace(changed, continued);
  }
}
