package org.edgemuse.mobility;

import org.edgemuse.kernel.api.plugin.EdgeMuseModule;
import org.edgemuse.kernel.api.world.MobilityModel;
import org.edgemuse.kernel.api.world.Placement;
import org.edgemuse.mobility.street.StreetsPlacementPlugin;
import org.edgemuse.mobility.street.StreetsPlugin;
import org.edgemuse.mobility.street.trip.DestinationRule;
import org.edgemuse.mobility.street.trip.GravityPlugin;
import org.edgemuse.mobility.street.trip.HomeWorkPlugin;
import org.edgemuse.mobility.street.trip.UniformPlugin;
import org.edgemuse.mobility.trace.TracesPlugin;

/** Binds the mobility models, and what those on streets choose from, by name. */
public final class MobilityPlugins extends EdgeMuseModule {

  @Override
  protected void configure() {
    bindPlugin(MobilityModel.class, "static", StaticPlugin.class);
    bindPlugin(MobilityModel.class, "random-walk", RandomWalkPlugin.class);
    bindPlugin(MobilityModel.class, "random-waypoint", RandomWaypointPlugin.class);
    bindPlugin(MobilityModel.class, "gauss-markov", GaussMarkovPlugin.class);
    bindPlugin(MobilityModel.class, "teleport", TeleportPlugin.class);
    bindPlugin(MobilityModel.class, "streets", StreetsPlugin.class);
    bindPlugin(Placement.class, "streets", StreetsPlacementPlugin.class);
    bindPlugin(DestinationRule.class, "uniform", UniformPlugin.class);
    bindPlugin(DestinationRule.class, "gravity", GravityPlugin.class);
    bindPlugin(DestinationRule.class, "home-work", HomeWorkPlugin.class);
    bindPlugin(MobilityModel.class, "traces", TracesPlugin.class);
  }
}
