package org.edgemuse.ladts;

import org.edgemuse.kernel.api.metric.Metric;
import org.edgemuse.kernel.api.plugin.EdgeMuseModule;
import org.edgemuse.kernel.api.scheduling.Scheduler;
import org.edgemuse.kernel.api.world.GenerativeModel;
import org.edgemuse.ladts.heuristic.GreedyDelayPlugin;
import org.edgemuse.ladts.heuristic.JoinShortestQueuePlugin;
import org.edgemuse.ladts.heuristic.LocalPlugin;
import org.edgemuse.ladts.heuristic.PowerOfTwoPlugin;
import org.edgemuse.ladts.heuristic.RandomByCapacityPlugin;
import org.edgemuse.ladts.heuristic.RoundRobinPlugin;
import org.edgemuse.ladts.heuristic.ShortestExpectedDelayPlugin;
import org.edgemuse.ladts.heuristic.SizeIntervalPlugin;
import org.edgemuse.ladts.metric.MakespanPlugin;
import org.edgemuse.ladts.metric.PooledBoundPlugin;
import org.edgemuse.ladts.scheduling.D2sacTsPlugin;
import org.edgemuse.ladts.scheduling.DqnTsPlugin;
import org.edgemuse.ladts.scheduling.LadTsPlugin;
import org.edgemuse.ladts.scheduling.LatentDqnTsPlugin;
import org.edgemuse.ladts.scheduling.SacTsPlugin;
import org.edgemuse.ladts.world.CyclesPlugin;

/** Binds task offloading among ESs with queues: work, schedulers and metrics. */
public final class LadTsPlugins extends EdgeMuseModule {

  @Override
  protected void configure() {
    bindPlugin(Scheduler.class, "lad-ts", LadTsPlugin.class);
    bindPlugin(Scheduler.class, "d2sac-ts", D2sacTsPlugin.class);
    bindPlugin(Scheduler.class, "sac-ts", SacTsPlugin.class);
    bindPlugin(Scheduler.class, "dqn-ts", DqnTsPlugin.class);
    bindPlugin(Scheduler.class, "latent-dqn-ts", LatentDqnTsPlugin.class);
    bindPlugin(GenerativeModel.class, "cycles", CyclesPlugin.class);
    bindPlugin(Scheduler.class, "greedy-delay", GreedyDelayPlugin.class);
    bindPlugin(Scheduler.class, "shortest-expected-delay", ShortestExpectedDelayPlugin.class);
    bindPlugin(Scheduler.class, "join-shortest-queue", JoinShortestQueuePlugin.class);
    bindPlugin(Scheduler.class, "power-of-two", PowerOfTwoPlugin.class);
    bindPlugin(Scheduler.class, "round-robin", RoundRobinPlugin.class);
    bindPlugin(Scheduler.class, "random-by-capacity", RandomByCapacityPlugin.class);
    bindPlugin(Scheduler.class, "local", LocalPlugin.class);
    bindPlugin(Scheduler.class, "size-interval", SizeIntervalPlugin.class);
    bindPlugin(Metric.class, "pooled-bound", PooledBoundPlugin.class);
    bindPlugin(Metric.class, "makespan", MakespanPlugin.class);
  }
}
