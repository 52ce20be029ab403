package org.edgemuse.kernel.sharing;

import java.io.Serializable;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.sharing.SharingDiscipline;

/** Makes first-come-first-served queues. */
public final class FirstComeFirstServedPlugin
    implements Plugin<SharingDiscipline, FirstComeFirstServedPlugin.Options> {

  /** There is nothing to choose. */
  public record Options() implements Serializable {}

  @Override
  public Class<Options> options() {
    return Options.class;
  }

  @Override
  public String summary() {
    return "Requests are served one by one in the order of admission; backlog carries over";
  }

  @Override
  public SharingDiscipline create(Options options, RunContext run) {
    return new FirstComeFirstServed(Math.max(run.apCount(), run.esCount()));
  }
}
