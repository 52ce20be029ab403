package org.edgemuse.places;

import org.edgemuse.kernel.api.plugin.EdgeMuseModule;

/** Binds the module's plugins by name. */
public final class PlacesPlugins extends EdgeMuseModule {

  @Override
  protected void configure() {}
}
