package org.edgemuse.experiment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.edgemuse.kernel.builtin.KernelPlugins;
import org.edgemuse.kernel.config.ConfigException;
import org.edgemuse.kernel.plugin.PluginRegistry;

/** A small world in a file, and what tests do with it. */
public final class Worlds {
  /** The kernel's plugins, this module's and those of the tests. */
  public static final PluginRegistry PLUGINS =
      PluginRegistry.of(
          List.of(new KernelPlugins(), new ExperimentPlugins(), new TestSchedulers()));

  /** Twelve lines, no scheduler, no sweep. */
  public static final String WORLD =
      """
      seed: 1
      slots: 20
      measure: {lastSlots: 10}
      area: {widthM: 300, heightM: 300}
      accessPoints: {count: 2, placement: grid, bandwidthMHz: 6}
      edgeServers:
        count: 2
        capacityTflops: {uniform: [2, 10]}
        model: {analytic: {tflopPerStep: {uniform: [0.1, 0.5]}, errorScale: {uniform: [0.8, 1]}}}
      userEquipments:
        count: 8
        demand: {bernoulli: {probability: 0.5}}
        resultMB: {uniform: [2, 10]}
      metrics: [total-service-time, requests]
      """;

  private Worlds() {}

  /** Writes a file and answers its path. */
  public static Path file(Path folder, String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text);
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  /** Reads the world with more keys after it. */
  public static Experiment read(Path folder, String more, String... sets) {
    return Experiments.read(file(folder, "world.yaml", WORLD + more), List.of(sets), PLUGINS);
  }

  /** The problems of the world with more keys after it, without the folder. */
  public static String problems(Path folder, String more, String... sets) {
    return message(folder, () -> read(folder, more, sets));
  }

  /** What an action refuses to do, without the folder. */
  public static String message(Path folder, Runnable action) {
    try {
      action.run();
    } catch (ConfigException refused) {
      return refused.getMessage().replace(folder + "/", "");
    }
    throw new AssertionError("There should be a problem");
  }

  /** Runs an experiment. */
  public static SweepReport run(Experiment experiment, Path out, int jobs) {
    SweepOptions options =
        SweepOptions.DEFAULT.withJobs(jobs).withCommandLine(List.of("edgemuse", "sweep"));
    return SweepRun.of(experiment, out, options, ProgressListener.NONE).run();
  }

  /** The lines of a file. */
  public static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }
}
