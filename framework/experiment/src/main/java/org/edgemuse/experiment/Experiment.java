package org.edgemuse.experiment;

import java.nio.file.Path;
import java.util.List;
import org.edgemuse.experiment.plan.Plan;
import org.edgemuse.experiment.run.RunTask;
import org.edgemuse.experiment.run.RunTasks;
import org.edgemuse.kernel.plugin.PluginRegistry;
import org.edgemuse.kernel.scenario.Scenario;

/**
 * A scenario file, read and checked.
 *
 * @param file the file
 * @param folder its folder
 * @param plan what it asks for
 * @param plugins what it was bound to
 */
public record Experiment(Path file, Path folder, Plan plan, PluginRegistry plugins) {

  /** What the file says of itself. */
  public String description() {
    return scenario().description();
  }

  /** The scenario of the first run: of the only one, if the file was read for one. */
  public Scenario scenario() {
    return plan.variants().get(0).scenario();
  }

  /**
   * What plugins mended or left out of the files that its runs are made from, a sentence each, as
   * far as it shows before the first run.
   */
  public List<String> repairs() {
    return plan.repairs();
  }

  /** Number of runs, at most. */
  public int runs() {
    return plan.runs();
  }

  /** All runs that there may be, in the order of the results. */
  public List<RunTask> tasks() {
    return RunTasks.of(plan, folder.toString(), 0, plan.layout().replications(), point -> true);
  }
}
