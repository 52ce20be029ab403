package org.edgemuse.geomason;

import org.edgemuse.geomason.map.GeoMasonPlugin;
import org.edgemuse.kernel.api.map.WorldMap;
import org.edgemuse.kernel.api.plugin.EdgeMuseModule;

/** Binds the map that GeoMason reads. */
public final class GeoMasonPlugins extends EdgeMuseModule {

  @Override
  protected void configure() {
    bindPlugin(WorldMap.class, "geomason", GeoMasonPlugin.class);
  }
}
