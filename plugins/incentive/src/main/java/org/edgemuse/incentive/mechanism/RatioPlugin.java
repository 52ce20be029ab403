package org.edgemuse.incentive.mechanism;

import java.io.Serializable;
import org.edgemuse.incentive.pricing.RatioPricing;
import org.edgemuse.kernel.api.market.IncentiveMechanism;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.Range;
import org.edgemuse.kernel.api.plugin.RunContext;

/** Makes the mechanism in which a fixed total of reward is spread over the ASPs. */
public final class RatioPlugin implements Plugin<IncentiveMechanism, RatioPlugin.Options> {

  /**
   * Options of the mechanism.
   *
   * @param totalReward what a UE spreads; 5 and 1 in the QoE paper
   */
  public record Options(
      @Doc("reward per ms of QoE that each UE spreads evenly over all ESs")
          @Default("5")
          @Range(min = 0, openMin = true)
          double totalReward)
      implements Serializable {}

  @Override
  public Class<Options> options() {
    return Options.class;
  }

  @Override
  public String summary() {
    return "Each UE spreads a fixed total of reward evenly over the ESs, whatever its limits";
  }

  @Override
  public IncentiveMechanism create(Options options, RunContext run) {
    return new PricingMechanism(new RatioPricing(options.totalReward()));
  }
}
