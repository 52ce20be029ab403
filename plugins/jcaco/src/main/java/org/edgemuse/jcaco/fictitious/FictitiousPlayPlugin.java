package org.edgemuse.jcaco.fictitious;

import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.scheduling.Scheduler;

/** Makes fictitious play. */
public final class FictitiousPlayPlugin implements Plugin<Scheduler, FictitiousPlayOptions> {

  @Override
  public Class<FictitiousPlayOptions> options() {
    return FictitiousPlayOptions.class;
  }

  @Override
  public String summary() {
    return "Each UE answers what it believes of the others' strategies (mxFP)";
  }

  @Override
  public Scheduler create(FictitiousPlayOptions options, RunContext run) {
    return new FictitiousPlay(options, run);
  }
}
