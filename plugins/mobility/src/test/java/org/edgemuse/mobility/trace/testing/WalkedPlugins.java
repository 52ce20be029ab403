package org.edgemuse.mobility.trace.testing;

import org.edgemuse.kernel.api.map.WorldMap;
import org.edgemuse.kernel.api.plugin.EdgeMuseModule;

/** Binds the map. */
public final class WalkedPlugins extends EdgeMuseModule {
  @Override
  protected void configure() {
    bindPlugin(WorldMap.class, "walked", WalkedPlugin.class);
  }
}
