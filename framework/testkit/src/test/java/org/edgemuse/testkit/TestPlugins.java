package org.edgemuse.testkit;

import org.edgemuse.kernel.api.market.IncentiveMechanism;
import org.edgemuse.kernel.api.plugin.EdgeMuseModule;
import org.edgemuse.kernel.api.scheduling.Scheduler;
import org.edgemuse.kernel.api.world.MobilityModel;

/** Binds schedulers, movements and markets that keep the contracts, and those that break them. */
public final class TestPlugins extends EdgeMuseModule {

  @Override
  protected void configure() {
    bindPlugin(Scheduler.class, "honest", HonestPlugin.class);
    bindPlugin(Scheduler.class, "cheat", CheatPlugin.class);
    bindPlugin(IncentiveMechanism.class, "equal-shares", EqualSharesPlugin.class);
    bindPlugin(IncentiveMechanism.class, "lone-leader", LoneLeaderPlugin.class);
    bindPlugin(IncentiveMechanism.class, "market-cheat", MarketCheatPlugin.class);
    bindPlugin(MobilityModel.class, "drift", DriftPlugin.class);
  }
}
