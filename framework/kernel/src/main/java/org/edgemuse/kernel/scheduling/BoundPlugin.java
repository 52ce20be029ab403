package org.edgemuse.kernel.scheduling;

import org.edgemuse.kernel.api.plugin.NoOptions;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.scheduling.Scheduler;

/** Makes the scheduler that sends requests where they belong. */
public final class BoundPlugin implements Plugin<Scheduler, NoOptions> {

  @Override
  public Class<NoOptions> options() {
    return NoOptions.class;
  }

  @Override
  public String summary() {
    return "Each request goes to the ES it is bound to, over its home AP or else the fastest link";
  }

  @Override
  public Scheduler create(NoOptions options, RunContext run) {
    return new Bound();
  }
}
