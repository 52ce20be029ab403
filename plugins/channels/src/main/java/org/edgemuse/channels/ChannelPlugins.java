package org.edgemuse.channels;

import org.edgemuse.channels.umi.UmiStreetCanyonPlugin;
import org.edgemuse.kernel.api.plugin.EdgeMuseModule;
import org.edgemuse.kernel.api.world.ChannelModel;

/** Binds the channel models of standards by name. */
public final class ChannelPlugins extends EdgeMuseModule {

  @Override
  protected void configure() {
    bindPlugin(ChannelModel.class, "umi-street-canyon", UmiStreetCanyonPlugin.class);
  }
}
