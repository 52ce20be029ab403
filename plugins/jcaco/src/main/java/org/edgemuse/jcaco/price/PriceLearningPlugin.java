package org.edgemuse.jcaco.price;

import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.scheduling.Scheduler;

/** Makes price learners. */
public final class PriceLearningPlugin implements Plugin<Scheduler, PriceLearningOptions> {

  @Override
  public Class<PriceLearningOptions> options() {
    return PriceLearningOptions.class;
  }

  @Override
  public String summary() {
    return "Each UE learns delays to which machines add the price of the delay it causes others";
  }

  @Override
  public Scheduler create(PriceLearningOptions options, RunContext run) {
    return new PriceLearning(options, run);
  }
}
