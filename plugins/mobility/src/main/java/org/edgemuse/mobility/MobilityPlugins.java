package org.edgemuse.mobility;

import org.edgemuse.kernel.api.plugin.EdgeMuseModule;
import org.edgemuse.kernel.api.world.MobilityModel;
import org.edgemuse.mobility.trace.TracesPlugin;

/** Binds the mobility models by name. */
public final class MobilityPlugins extends EdgeMuseModule {

  @Override
  protected void configure() {
    bindPlugin(MobilityModel.class, "static", StaticPlugin.class);
    bindPlugin(MobilityModel.class, "random-walk", RandomWalkPlugin.class);
    bindPlugin(MobilityModel.class, "random-waypoint", RandomWaypointPlugin.class);
    bindPlugin(MobilityModel.class, "gauss-markov", GaussMarkovPlugin.class);
    bindPlugin(MobilityModel.class, "teleport", TeleportPlugin.class);
    bindPlugin(MobilityModel.class, "traces", TracesPlugin.class);
  }
}
