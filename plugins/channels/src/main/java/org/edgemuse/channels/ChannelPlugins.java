package org.edgemuse.channels;

import org.edgemuse.kernel.api.plugin.EdgeMuseModule;

/** Binds the module's plugins by name. */
public final class ChannelPlugins extends EdgeMuseModule {

  @Override
  protected void configure() {}
}
