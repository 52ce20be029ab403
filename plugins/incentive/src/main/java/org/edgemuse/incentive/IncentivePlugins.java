package org.edgemuse.incentive;

import org.edgemuse.incentive.chain.AccuracyBoundPlugin;
import org.edgemuse.incentive.chain.CotExamplesPlugin;
import org.edgemuse.incentive.llm.LlmPlugin;
import org.edgemuse.incentive.mechanism.DualPerturbationPlugin;
import org.edgemuse.incentive.mechanism.EquilibriumPlugin;
import org.edgemuse.incentive.mechanism.OnlyBandwidthPlugin;
import org.edgemuse.incentive.mechanism.OnlyComputePlugin;
import org.edgemuse.incentive.mechanism.RatioPlugin;
import org.edgemuse.incentive.mechanism.TokenPlugin;
import org.edgemuse.incentive.metric.EquilibriumGapPlugin;
import org.edgemuse.incentive.metric.MarketPlugin;
import org.edgemuse.incentive.metric.TradePlugin;
import org.edgemuse.incentive.qoe.MultiDimensionalPlugin;
import org.edgemuse.kernel.api.market.IncentiveMechanism;
import org.edgemuse.kernel.api.market.QoeMetric;
import org.edgemuse.kernel.api.metric.Metric;
import org.edgemuse.kernel.api.plugin.EdgeMuseModule;
import org.edgemuse.kernel.api.world.GenerativeModel;

/** Binds the market of language-model services: models, mechanisms, QoE and metrics. */
public final class IncentivePlugins extends EdgeMuseModule {

  @Override
  protected void configure() {
    bindPlugin(GenerativeModel.class, "llm", LlmPlugin.class);
    bindPlugin(QoeMetric.class, "multi-dimensional", MultiDimensionalPlugin.class);
    bindPlugin(IncentiveMechanism.class, "equilibrium", EquilibriumPlugin.class);
    bindPlugin(IncentiveMechanism.class, "dual-perturbation", DualPerturbationPlugin.class);
    bindPlugin(IncentiveMechanism.class, "ratio", RatioPlugin.class);
    bindPlugin(IncentiveMechanism.class, "token", TokenPlugin.class);
    bindPlugin(IncentiveMechanism.class, "only-compute", OnlyComputePlugin.class);
    bindPlugin(IncentiveMechanism.class, "only-bandwidth", OnlyBandwidthPlugin.class);
    bindPlugin(Metric.class, "market", MarketPlugin.class);
    bindPlugin(Metric.class, "trade", TradePlugin.class);
    bindPlugin(Metric.class, "equilibrium-gap", EquilibriumGapPlugin.class);
    bindPlugin(Metric.class, "accuracy-bound", AccuracyBoundPlugin.class);
    bindPlugin(Metric.class, "cot-examples", CotExamplesPlugin.class);
  }
}
