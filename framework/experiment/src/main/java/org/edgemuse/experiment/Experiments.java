package org.edgemuse.experiment;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.edgemuse.experiment.file.AddedMetric;
import org.edgemuse.experiment.file.AttachedFiles;
import org.edgemuse.experiment.file.Overrides;
import org.edgemuse.experiment.file.ScenarioBinder;
import org.edgemuse.experiment.file.ScenarioFiles;
import org.edgemuse.experiment.manifest.Recorded;
import org.edgemuse.experiment.plan.Plan;
import org.edgemuse.experiment.plan.Planner;
import org.edgemuse.kernel.config.Binder;
import org.edgemuse.kernel.config.ConfigException;
import org.edgemuse.kernel.config.Node;
import org.edgemuse.kernel.config.Nodes;
import org.edgemuse.kernel.config.Problems;
import org.edgemuse.kernel.plugin.PluginRegistry;
import org.edgemuse.kernel.scenario.Scenario;

/** Reads scenario files. */
public final class Experiments {
  private Experiments() {}

  /**
   * Reads a scenario file with its sweep, and checks every run that it asks for. Worlds of up to a
   * thousand UEs are started for the check; what a plugin refuses only in larger ones shows when
   * they run.
   *
   * @param sets pairs {@code key=value} that replace values of the file, in order
   * @throws ConfigException with every problem found
   */
  public static Experiment read(Path file, List<String> sets, PluginRegistry plugins) {
    return read(file, sets, List.of(), plugins);
  }

  /**
   * The same with metrics besides those of the file, as if it named them.
   *
   * @throws ConfigException with every problem found
   */
  public static Experiment read(
      Path file, List<String> sets, List<AddedMetric> added, PluginRegistry plugins) {
    return read(file, sets, added, plugins, true);
  }

  /**
   * Reads a scenario file for one run, as if it had no {@code sweep}.
   *
   * @param sets pairs {@code key=value} that replace values of the file, in order
   * @throws ConfigException with every problem found
   */
  public static Experiment readSingle(Path file, List<String> sets, PluginRegistry plugins) {
    return readSingle(file, sets, List.of(), plugins);
  }

  /**
   * The same with metrics besides those of the file, as if it named them.
   *
   * @throws ConfigException with every problem found
   */
  public static Experiment readSingle(
      Path file, List<String> sets, List<AddedMetric> added, PluginRegistry plugins) {
    return read(file, sets, added, plugins, false);
  }

  /**
   * The scenario of a file for one run, bound to the plugins of the class path.
   *
   * @param sets pairs {@code key=value} that replace values of the file, in order
   * @throws ConfigException with every problem found
   */
  public static Scenario scenario(Path file, String... sets) {
    return readSingle(file, List.of(sets), PluginRegistry.load(List.of())).scenario();
  }

  /**
   * The experiment that a folder of results is of, from what its manifest says was written.
   *
   * @param folder where files that the scenario names are looked for
   * @throws ConfigException with every problem found, as when a plugin is not there
   */
  static Experiment recorded(Recorded recorded, Path file, Path folder, PluginRegistry plugins) {
    Node written = recorded.manifest().get("file");
    // Without their lines in the manifest, nodes are of no file: the folder is then the given one.
    Node root = Nodes.of(written == null ? Map.of() : Nodes.toJava(written));
    if (!(root instanceof Node.Mapping mapping)) {
      throw new ConfigException(
          recorded.manifest().where(), "file must hold the keys of the scenario");
    }
    Binder binder = ScenarioBinder.of(plugins, folder);
    Plan plan = Planner.plan(binder, mapping, true, new Problems());
    return new Experiment(file, folder, plan, plugins);
  }

  /**
   * Reads the text of a scenario file, with those that it extends, for several runs.
   *
   * @param sets pairs {@code key=value} that all of them replace, in order
   * @throws ConfigException if it cannot be read
   */
  public static OpenedScenario open(Path file, List<String> sets, PluginRegistry plugins) {
    Problems problems = new Problems();
    Node.Mapping root = text(file, sets, plugins, problems);
    problems.throwIfAny();
    return new OpenedScenario(file, root, plugins);
  }

  private static Experiment read(
      Path file,
      List<String> sets,
      List<AddedMetric> added,
      PluginRegistry plugins,
      boolean sweep) {
    Problems problems = new Problems();
    Node.Mapping root = text(file, sets, plugins, problems);
    return planned(file, root, sets, added, plugins, sweep, problems);
  }

  private static Node.Mapping text(
      Path file, List<String> sets, PluginRegistry plugins, Problems problems) {
    return new ScenarioFiles(plugins, Planner.KEYS).read(file, Overrides.extended(sets), problems);
  }

  /** What a text asks for, once values of it are replaced. */
  static Experiment planned(
      Path file,
      Node.Mapping text,
      List<String> sets,
      List<AddedMetric> added,
      PluginRegistry plugins,
      boolean sweep,
      Problems problems) {
    Path absolute = file.toAbsolutePath().normalize();
    Path parent = absolute.getParent();
    Path folder = parent == null ? absolute : parent;
    AttachedFiles files = new AttachedFiles(folder);
    Binder binder = ScenarioBinder.of(plugins, folder, files);
    Node.Mapping root = new Overrides(binder, Planner.KEYS).set(text, sets, sweep, problems);
    for (AddedMetric metric : added) {
      root = metric.addTo(root);
    }
    Plan plan = Planner.plan(binder, root, sweep, problems);
    return new Experiment(file, folder, plan.naming(files.named()), plugins);
  }
}
