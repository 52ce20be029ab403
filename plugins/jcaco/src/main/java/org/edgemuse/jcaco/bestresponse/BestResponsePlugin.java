package org.edgemuse.jcaco.bestresponse;

import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.scheduling.Scheduler;

/** Makes best-response schedulers, of complete or stochastic information as the game asks. */
public final class BestResponsePlugin implements Plugin<Scheduler, BestResponseOptions> {

  @Override
  public Class<BestResponseOptions> options() {
    return BestResponseOptions.class;
  }

  @Override
  public String summary() {
    return "UEs answer each other's choices until nobody can improve (BR)";
  }

  @Override
  public Scheduler create(BestResponseOptions options, RunContext run) {
    return switch (options.game()) {
      case SLOT -> new SlotBestResponse(options, run);
      case EXPECTED -> new ExpectedBestResponse(options, run);
    };
  }
}
