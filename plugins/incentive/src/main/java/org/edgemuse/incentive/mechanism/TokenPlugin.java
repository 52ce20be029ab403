package org.edgemuse.incentive.mechanism;

import java.io.Serializable;
import org.edgemuse.incentive.pricing.TokenPricing;
import org.edgemuse.kernel.api.market.IncentiveMechanism;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.Range;
import org.edgemuse.kernel.api.plugin.RunContext;

/** Makes the mechanism in which rewards are prices of tokens. */
public final class TokenPlugin implements Plugin<IncentiveMechanism, TokenPlugin.Options> {

  /**
   * Options of the mechanism.
   *
   * @param pricePerThousand reward for a thousand tokens; 5 in the QoE paper
   */
  public record Options(
      @Doc("reward per ms of QoE for a thousand tokens of prompt and answer")
          @Default("5")
          @Range(min = 0, openMin = true)
          double pricePerThousand)
      implements Serializable {}

  @Override
  public Class<Options> options() {
    return Options.class;
  }

  @Override
  public String summary() {
    return "Rewards in proportion to the tokens of prompt and answer, whatever a UE's limits";
  }

  @Override
  public IncentiveMechanism create(Options options, RunContext run) {
    return new PricingMechanism(new PricedTokens(new TokenPricing(options.pricePerThousand())));
  }
}
