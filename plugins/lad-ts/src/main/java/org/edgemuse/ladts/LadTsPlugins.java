package org.edgemuse.ladts;

import org.edgemuse.kernel.api.plugin.EdgeMuseModule;
import org.edgemuse.kernel.api.scheduling.Scheduler;
import org.edgemuse.ladts.scheduling.D2sacTsPlugin;
import org.edgemuse.ladts.scheduling.DqnTsPlugin;
import org.edgemuse.ladts.scheduling.LadTsPlugin;
import org.edgemuse.ladts.scheduling.LatentDqnTsPlugin;
import org.edgemuse.ladts.scheduling.SacTsPlugin;

/** Binds schedulers that learn. */
public final class LadTsPlugins extends EdgeMuseModule {

  @Override
  protected void configure() {
    bindPlugin(Scheduler.class, "lad-ts", LadTsPlugin.class);
    bindPlugin(Scheduler.class, "d2sac-ts", D2sacTsPlugin.class);
    bindPlugin(Scheduler.class, "sac-ts", SacTsPlugin.class);
    bindPlugin(Scheduler.class, "dqn-ts", DqnTsPlugin.class);
    bindPlugin(Scheduler.class, "latent-dqn-ts", LatentDqnTsPlugin.class);
  }
}
