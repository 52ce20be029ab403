package org.edgemuse.testkit;

import java.io.Serializable;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.scheduling.Scheduler;

/** Makes the scheduler that others are compared with. */
public final class ModuloPlugin implements Plugin<Scheduler, ModuloPlugin.Options> {

  /** There is nothing to choose. */
  public record Options() implements Serializable {}

  @Override
  public Class<Options> options() {
    return Options.class;
  }

  @Override
  public String summary() {
    return "UE n always uses AP n mod M and ES n mod K";
  }

  @Override
  public Scheduler create(Options options, RunContext run) {
    return new Modulo(run.apCount(), run.esCount());
  }
}
