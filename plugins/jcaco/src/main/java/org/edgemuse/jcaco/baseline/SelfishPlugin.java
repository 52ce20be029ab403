package org.edgemuse.jcaco.baseline;

import java.io.Serializable;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.scheduling.Scheduler;

/** Makes selfish UEs. */
public final class SelfishPlugin implements Plugin<Scheduler, SelfishPlugin.Options> {

  /** There is nothing to choose. */
  public record Options() implements Serializable {}

  @Override
  public Class<Options> options() {
    return Options.class;
  }

  @Override
  public String summary() {
    return "Each UE takes the nearest AP and the strongest ES";
  }

  @Override
  public Scheduler create(Options options, RunContext run) {
    return new Selfish(run);
  }
}
