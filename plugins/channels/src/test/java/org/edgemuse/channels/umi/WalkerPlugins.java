package org.edgemuse.channels.umi;

import org.edgemuse.kernel.api.plugin.EdgeMuseModule;
import org.edgemuse.kernel.api.world.MobilityModel;

/** Binds UEs that walk, for worlds in which places change. */
public final class WalkerPlugins extends EdgeMuseModule {
  @Override
  protected void configure() {
    bindPlugin(MobilityModel.class, "eastwards", WalkerPlugin.class);
  }
}
