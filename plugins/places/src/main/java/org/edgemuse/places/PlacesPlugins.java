package org.edgemuse.places;

import org.edgemuse.kernel.api.map.WorldMap;
import org.edgemuse.kernel.api.plugin.EdgeMuseModule;
import org.edgemuse.places.map.GeographicPlugin;

/** Binds the module's plugins by name. */
public final class PlacesPlugins extends EdgeMuseModule {

  @Override
  protected void configure() {
    bindPlugin(WorldMap.class, "geographic", GeographicPlugin.class);
  }
}
