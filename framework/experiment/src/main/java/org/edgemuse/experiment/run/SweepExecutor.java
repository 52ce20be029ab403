package org.edgemuse.experiment.run;

import java.util.List;
import java.util.function.Consumer;
import org.edgemuse.kernel.api.plugin.ExtensionPoint;

/**
 * Decides where and when the runs of a sweep are made: in threads of this process, in others, on a
 * cluster. A jar binds one by {@code bindPlugin(SweepExecutor.class, "name", ...)} in its module;
 * the {@code threads} executor shows how. Results do not depend on the executor: each task carries
 * its seed, and rows are written in the order of the tasks.
 */
@ExtensionPoint("sweep executor")
public interface SweepExecutor {

  /**
   * Makes all runs and returns when the last result is delivered.
   *
   * @param tasks in the order of the results. Starting them about in this order keeps few results
   *     waiting for their turn, and leaves balanced results if the sweep is killed
   * @param done takes the result of each task, once each, in any order and from any thread. What it
   *     throws, such as a full disk, ends the sweep: start no further task and throw it on
   */
  void execute(List<RunTask> tasks, Consumer<RunResult> done);
}
