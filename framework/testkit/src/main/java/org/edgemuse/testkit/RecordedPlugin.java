package org.edgemuse.testkit;

import java.io.Serializable;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.scheduling.Scheduler;
import org.edgemuse.kernel.config.Choice;

/** Makes schedulers that keep a {@link DecisionLog}. */
public final class RecordedPlugin implements Plugin<Scheduler, RecordedPlugin.Options> {

  /**
   * Options of the scheduler.
   *
   * @param scheduler whose decisions to record
   * @param scores whether to ask how it rates the candidates before each decision
   */
  public record Options(
      @Doc("whose decisions to record") Choice<Scheduler> scheduler,
      @Doc("whether to ask how it rates the candidates before each decision") @Default("false")
          boolean scores)
      implements Serializable {}

  @Override
  public Class<Options> options() {
    return Options.class;
  }

  @Override
  public String summary() {
    return "Another scheduler, with a log of its decisions";
  }

  @Override
  public Scheduler create(Options options, RunContext run) {
    return Recorded.of(options.scheduler().create(run), new DecisionLog(options.scores()));
  }
}
