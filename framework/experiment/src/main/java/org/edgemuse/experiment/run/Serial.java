package org.edgemuse.experiment.run;

import java.util.List;
import java.util.function.Consumer;

/** Makes runs one after the other in the calling thread, for debuggers and profilers. */
final class Serial implements SweepExecutor {

  @Override
  public void execute(List<RunTask> tasks, Consumer<RunResult> done) {
    for (RunTask task : tasks) {
      done.accept(task.run());
    }
  }
}
