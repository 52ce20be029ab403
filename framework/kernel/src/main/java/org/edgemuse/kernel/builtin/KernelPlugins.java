package org.edgemuse.kernel.builtin;

import org.edgemuse.kernel.api.market.IncentiveMechanism;
import org.edgemuse.kernel.api.market.QoeMetric;
import org.edgemuse.kernel.api.metric.Metric;
import org.edgemuse.kernel.api.plugin.EdgeMuseModule;
import org.edgemuse.kernel.api.scheduling.Scheduler;
import org.edgemuse.kernel.api.sharing.SharingDiscipline;
import org.edgemuse.kernel.api.world.ChannelModel;
import org.edgemuse.kernel.api.world.DemandModel;
import org.edgemuse.kernel.api.world.GenerativeModel;
import org.edgemuse.kernel.api.world.Placement;
import org.edgemuse.kernel.demand.BernoulliPlugin;
import org.edgemuse.kernel.demand.PerCellPlugin;
import org.edgemuse.kernel.demand.SessionsPlugin;
import org.edgemuse.kernel.generative.AnalyticPlugin;
import org.edgemuse.kernel.market.LatencySlackPlugin;
import org.edgemuse.kernel.market.OpenAccessPlugin;
import org.edgemuse.kernel.metric.DecisionsPlugin;
import org.edgemuse.kernel.metric.DelayPlugin;
import org.edgemuse.kernel.metric.HandoversPlugin;
import org.edgemuse.kernel.metric.PositionsPlugin;
import org.edgemuse.kernel.metric.QoePlugin;
import org.edgemuse.kernel.metric.RequestsPlugin;
import org.edgemuse.kernel.metric.TotalServiceTimePlugin;
import org.edgemuse.kernel.placement.GridPlugin;
import org.edgemuse.kernel.placement.MapPlugin;
import org.edgemuse.kernel.placement.PointsPlugin;
import org.edgemuse.kernel.placement.UniformPlugin;
import org.edgemuse.kernel.radio.ShannonPlugin;
import org.edgemuse.kernel.radio.SnrPlugin;
import org.edgemuse.kernel.radio.WiredPlugin;
import org.edgemuse.kernel.scheduling.BoundPlugin;
import org.edgemuse.kernel.sharing.AllocatedPlugin;
import org.edgemuse.kernel.sharing.BatchedPlugin;
import org.edgemuse.kernel.sharing.FirstComeFirstServedPlugin;
import org.edgemuse.kernel.sharing.ProportionalFairPlugin;

/** The plugins that come with the kernel, enough for a world of any kind that it knows. */
public final class KernelPlugins extends EdgeMuseModule {

  @Override
  protected void configure() {
    bindPlugin(Placement.class, "grid", GridPlugin.class);
    bindPlugin(Placement.class, "uniform", UniformPlugin.class);
    bindPlugin(Placement.class, "points", PointsPlugin.class);
    bindPlugin(Placement.class, "map", MapPlugin.class);
    bindPlugin(DemandModel.class, "bernoulli", BernoulliPlugin.class);
    bindPlugin(DemandModel.class, "per-cell", PerCellPlugin.class);
    bindPlugin(DemandModel.class, "sessions", SessionsPlugin.class);
    bindPlugin(ChannelModel.class, "shannon", ShannonPlugin.class);
    bindPlugin(ChannelModel.class, "snr", SnrPlugin.class);
    bindPlugin(ChannelModel.class, "wired", WiredPlugin.class);
    bindPlugin(SharingDiscipline.class, "proportional-fair", ProportionalFairPlugin.class);
    bindPlugin(
        SharingDiscipline.class, "first-come-first-served", FirstComeFirstServedPlugin.class);
    bindPlugin(SharingDiscipline.class, AllocatedPlugin.NAME, AllocatedPlugin.class);
    bindPlugin(SharingDiscipline.class, "batched", BatchedPlugin.class);
    bindPlugin(Scheduler.class, "bound", BoundPlugin.class);
    bindPlugin(GenerativeModel.class, "analytic", AnalyticPlugin.class);
    bindPlugin(IncentiveMechanism.class, "open-access", OpenAccessPlugin.class);
    bindPlugin(QoeMetric.class, "latency-slack", LatencySlackPlugin.class);
    bindPlugin(Metric.class, "total-service-time", TotalServiceTimePlugin.class);
    bindPlugin(Metric.class, "delay", DelayPlugin.class);
    bindPlugin(Metric.class, "requests", RequestsPlugin.class);
    bindPlugin(Metric.class, "qoe", QoePlugin.class);
    bindPlugin(Metric.class, "handovers", HandoversPlugin.class);
    bindPlugin(Metric.class, DecisionsPlugin.NAME, DecisionsPlugin.class);
    bindPlugin(Metric.class, "positions", PositionsPlugin.class);
  }
}
