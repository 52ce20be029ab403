package org.edgemuse.jcaco.masl;

import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.scheduling.Scheduler;

/**
 * Makes MASL learners. Realised cost under the relative normaliser needs a UE's own delays only;
 * every other reading needs loads that APs and ESs announce, and its scheduler says so.
 */
public final class MaslPlugin implements Plugin<Scheduler, MaslOptions> {

  @Override
  public Class<MaslOptions> options() {
    return MaslOptions.class;
  }

  @Override
  public String summary() {
    return "Each UE learns mixed strategies over APs and ESs by linear reward-inaction (MASL)";
  }

  @Override
  public Scheduler create(MaslOptions options, RunContext run) {
    boolean local =
        options.cost() == MaslOptions.Cost.REALISED
            && options.normaliser() == MaslOptions.Normaliser.RELATIVE;
    return local ? new LocalMasl(options, run) : new AnnouncedMasl(options, run);
  }
}
