package org.edgemuse.experiment.run;

import java.io.Serializable;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.Range;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.jspecify.annotations.Nullable;

/** Makes the executor that uses the cores of this machine. */
public final class ThreadsPlugin implements Plugin<SweepExecutor, ThreadsPlugin.Options> {

  /**
   * The options.
   *
   * @param jobs number of threads, or null for one a core
   */
  public record Options(
      @Doc("number of runs at a time; one a core if absent") @Range(min = 1) @Nullable Integer jobs)
      implements Serializable {}

  @Override
  public Class<Options> options() {
    return Options.class;
  }

  @Override
  public String summary() {
    return "Makes runs in threads of this process";
  }

  @Override
  public SweepExecutor create(Options options, RunContext run) {
    Integer jobs = options.jobs();
    return new Threads(jobs == null ? Runtime.getRuntime().availableProcessors() : jobs);
  }
}
