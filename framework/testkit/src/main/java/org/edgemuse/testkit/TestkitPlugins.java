package org.edgemuse.testkit;

import org.edgemuse.kernel.api.plugin.EdgeMuseModule;
import org.edgemuse.kernel.api.scheduling.Scheduler;
import org.edgemuse.kernel.api.world.DemandModel;
import org.edgemuse.kernel.api.world.MobilityModel;
import org.edgemuse.testkit.market.PlacesPlugin;
import org.edgemuse.testkit.market.TurnsPlugin;

/** Binds the plugins that the contracts build their worlds from. */
public final class TestkitPlugins extends EdgeMuseModule {

  @Override
  protected void configure() {
    bindPlugin(Scheduler.class, "recorded", RecordedPlugin.class);
    bindPlugin(Scheduler.class, "modulo", ModuloPlugin.class);
    bindPlugin(DemandModel.class, "bound", BoundPlugin.class);
    bindPlugin(DemandModel.class, "market-turns", TurnsPlugin.class);
    bindPlugin(DemandModel.class, "twin-worlds", TwinDemandPlugin.class);
    bindPlugin(MobilityModel.class, "market-places", PlacesPlugin.class);
    bindPlugin(MobilityModel.class, "twin-worlds", TwinMobilityPlugin.class);
  }
}
