package com.example.edge;

import org.edgemuse.kernel.api.metric.Metric;
import org.edgemuse.kernel.api.plugin.EdgeMuseModule;
import org.edgemuse.kernel.api.scheduling.Scheduler;
import org.edgemuse.kernel.api.world.ChannelModel;

/** Names the plugins that go wrong. */
public final class WrongModule extends EdgeMuseModule {

  @Override
  protected void configure() {
    bindPlugin(Scheduler.class, "wrong", Wrong.Maker.class);
    bindPlugin(Scheduler.class, "wrong-options", WrongOptions.class);
    bindPlugin(ChannelModel.class, "wrong-rates", WrongRates.Maker.class);
    bindPlugin(Metric.class, "wrong-columns", WrongColumns.Maker.class);
  }
}
