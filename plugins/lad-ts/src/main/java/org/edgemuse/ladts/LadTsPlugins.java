package org.edgemuse.ladts;

import org.edgemuse.kernel.api.plugin.EdgeMuseModule;
import org.edgemuse.kernel.api.world.GenerativeModel;
import org.edgemuse.ladts.world.CyclesPlugin;

/** Binds task offloading among ESs with queues: their work, schedulers and metrics. */
public final class LadTsPlugins extends EdgeMuseModule {

  @Override
  protected void configure() {
    bindPlugin(GenerativeModel.class, "cycles", CyclesPlugin.class);
  }
}
