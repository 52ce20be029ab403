package org.edgemuse.experiment;

import java.util.Arrays;
import org.edgemuse.experiment.run.SweepExecutor;
import org.edgemuse.kernel.config.Choice;
import org.edgemuse.kernel.config.ConfigException;
import org.edgemuse.kernel.config.Where;

/** Tells executors that make several runs at a time from those that cannot be asked to. */
final class ExecutorJobs {
  private ExecutorJobs() {}

  /**
   * Does nothing if the executor has an option {@code jobs}.
   *
   * @throws ConfigException if it has none
   */
  static void require(Choice<SweepExecutor> executor) {
    boolean taken =
        Arrays.stream(executor.plugin().options().getRecordComponents())
            .anyMatch(component -> component.getName().equals("jobs"));
    if (!taken) {
      throw new ConfigException(
          new Where("--jobs", 0, ""),
          "The executor '%s' takes no number of jobs; leave --jobs out, or --executor"
              .formatted(executor.name()));
    }
  }
}
