package org.edgemuse.testkit;

import java.io.Serializable;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.scheduling.Scheduler;

/** Makes schedulers that break the contract in one way each. */
public final class CheatPlugin implements Plugin<Scheduler, CheatPlugin.Options> {

  /** How to cheat, and whether with the view of live queues rather than of feedback. */
  public record Options(Trick trick, @Default("false") boolean live) implements Serializable {}

  @Override
  public Class<Options> options() {
    return Options.class;
  }

  @Override
  public String summary() {
    return "Breaks the contract";
  }

  @Override
  public Scheduler create(Options options, RunContext run) {
    Cheat cheat = new Cheat(options.trick(), run.apCount());
    return options.live() ? new Cheat.WithQueues(cheat) : new Cheat.WithFeedback(cheat);
  }
}
