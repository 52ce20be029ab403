package org.edgemuse.jcaco.baseline;

import java.io.Serializable;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.scheduling.Scheduler;

/** Makes random UEs. */
public final class RandomPlugin implements Plugin<Scheduler, RandomPlugin.Options> {

  /** There is nothing to choose. */
  public record Options() implements Serializable {}

  @Override
  public Class<Options> options() {
    return Options.class;
  }

  @Override
  public String summary() {
    return "Each UE draws an AP and an ES uniformly, request by request (RARO)";
  }

  @Override
  public Scheduler create(Options options, RunContext run) {
    return new RandomChoice(run);
  }
}
