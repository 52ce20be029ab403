package org.edgemuse.experiment;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.edgemuse.experiment.plan.Plan;
import org.edgemuse.experiment.run.RunTask;
import org.edgemuse.experiment.run.RunTasks;
import org.edgemuse.kernel.plugin.PluginRegistry;
import org.edgemuse.kernel.scenario.Scenario;
import org.jspecify.annotations.Nullable;

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

  /** Number of runs. */
  public int runs() {
    return plan.runs();
  }

  /** All runs in the order of the results. */
  public List<RunTask> tasks() {
    return tasks(null);
  }

  /**
   * All runs in the order of the results.
   *
   * @param runTimeout how long each may take, or null
   */
  public List<RunTask> tasks(@Nullable Duration runTimeout) {
    List<RunTask> tasks = RunTasks.of(plan, folder.toString());
    return runTimeout == null
        ? tasks
        : tasks.stream().map(task -> task.within(runTimeout)).toList();
  }
}
