package org.edgemuse.testkit;

import org.edgemuse.kernel.api.plugin.EdgeMuseModule;
import org.edgemuse.kernel.api.scheduling.Scheduler;
import org.edgemuse.kernel.api.world.MobilityModel;

/** Binds schedulers and movements that keep the contracts, and those that break them. */
public final class TestPlugins extends EdgeMuseModule {

  @Override
  protected void configure() {
    bindPlugin(Scheduler.class, "honest", HonestPlugin.class);
    bindPlugin(Scheduler.class, "cheat", CheatPlugin.class);
    bindPlugin(MobilityModel.class, "drift", DriftPlugin.class);
  }
}
