package org.edgemuse.jcaco;

import org.edgemuse.jcaco.baseline.RandomPlugin;
import org.edgemuse.jcaco.baseline.SelfishPlugin;
import org.edgemuse.jcaco.bestresponse.BestResponsePlugin;
import org.edgemuse.jcaco.fictitious.FictitiousPlayPlugin;
import org.edgemuse.jcaco.masl.MaslPlugin;
import org.edgemuse.jcaco.metric.ExpectedServiceTimePlugin;
import org.edgemuse.jcaco.metric.MaxRegretPlugin;
import org.edgemuse.jcaco.metric.PotentialPlugin;
import org.edgemuse.jcaco.metric.UeServiceTimePlugin;
import org.edgemuse.jcaco.optimum.ExactOptimumPlugin;
import org.edgemuse.jcaco.optimum.LocalSearchOptimumPlugin;
import org.edgemuse.jcaco.optimum.SlotOptimumPlugin;
import org.edgemuse.jcaco.price.PriceLearningPlugin;
import org.edgemuse.kernel.api.metric.Metric;
import org.edgemuse.kernel.api.plugin.EdgeMuseModule;
import org.edgemuse.kernel.api.scheduling.Scheduler;

/** Binds the schedulers and metrics of the JCACO game. */
public final class JcacoPlugins extends EdgeMuseModule {

  @Override
  protected void configure() {
    bindPlugin(Scheduler.class, "masl", MaslPlugin.class);
    bindPlugin(Scheduler.class, "best-response", BestResponsePlugin.class);
    bindPlugin(Scheduler.class, "fictitious-play", FictitiousPlayPlugin.class);
    bindPlugin(Scheduler.class, "selfish", SelfishPlugin.class);
    bindPlugin(Scheduler.class, "random", RandomPlugin.class);
    bindPlugin(Scheduler.class, "price-learning", PriceLearningPlugin.class);
    bindPlugin(Scheduler.class, "local-search-optimum", LocalSearchOptimumPlugin.class);
    bindPlugin(Scheduler.class, "slot-optimum", SlotOptimumPlugin.class);
    bindPlugin(Scheduler.class, "exact-optimum", ExactOptimumPlugin.class);
    bindPlugin(Metric.class, "expected-service-time", ExpectedServiceTimePlugin.class);
    bindPlugin(Metric.class, "max-regret", MaxRegretPlugin.class);
    bindPlugin(Metric.class, "ue-service-time", UeServiceTimePlugin.class);
    bindPlugin(Metric.class, "potential", PotentialPlugin.class);
  }
}
