package org.edgemuse.kernel.sharing;

import org.edgemuse.kernel.api.plugin.NoOptions;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.sharing.SharingDiscipline;

/** Makes first-come-first-served queues. */
public final class FirstComeFirstServedPlugin implements Plugin<SharingDiscipline, NoOptions> {

  @Override
  public Class<NoOptions> options() {
    return NoOptions.class;
  }

  @Override
  public String summary() {
    return "Requests are served one by one in the order of admission; backlog carries over";
  }

  @Override
  public SharingDiscipline create(NoOptions options, RunContext run) {
    return new FirstComeFirstServed(Math.max(run.apCount(), run.esCount()));
  }
}
