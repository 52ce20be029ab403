package org.edgemuse.testkit;

import java.io.Serializable;
import org.edgemuse.kernel.api.market.Allocation;
import org.edgemuse.kernel.api.market.IncentiveMechanism;
import org.edgemuse.kernel.api.market.Market;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.RunContext;

/**
 * Makes the equilibrium of one UE and one ES with plenty of both resources, which has a closed
 * form: the ES answers a reward R by f = sqrt(R A / c_f) and B = sqrt(R D / c_B), so that Q = kappa
 * - G / sqrt(R) with G = sqrt(A c_f) + sqrt(D c_B), and the UE pays R (kappa + Q) / (kappa - Q) =
 * mu / (1 + Q).
 */
public final class LoneLeaderPlugin
    implements Plugin<IncentiveMechanism, LoneLeaderPlugin.Options> {

  /** How to depart from the equilibrium, and what regret to tell. */
  public record Options(
      @Doc("what the reward is multiplied by") @Default("1") double reward,
      @Doc("what the ES's answer is multiplied by") @Default("1") double answer,
      @Doc("the regret that is told") @Default("0") double regret)
      implements Serializable {}

  private record LoneLeader(Options options) implements IncentiveMechanism {
    private static final long serialVersionUID = 1L;

    @Override
    public void clear(Market market, Allocation out) {
      for (int i = 0; i < market.requests(); i++) {
        double capacity = market.capacity(0);
        double mhz = 1e-6 * market.bandwidthHz(0);
        double work = 1e3 * market.serverS(i, 0) * capacity;
        double data = 1e3 * market.linkS(i, 0) * mhz;
        double reward = options.reward() * reward(market, i, work, data);
        double tflops = Math.sqrt(reward * work / market.costPerTflops(0));
        double spectrum = Math.sqrt(reward * data / market.costPerMHz(0));
        out.grant(
            i, reward, options.answer() * spectrum / mhz, options.answer() * tflops / capacity);
        out.regret(market.task(i).ue(), options.regret());
      }
    }

    private static double reward(Market market, int i, double work, double data) {
      int ue = market.task(i).ue();
      double limitMs = 1e3 * market.latencyLimitS(ue, 0);
      double root =
          Math.sqrt(work * market.costPerTflops(0)) + Math.sqrt(data * market.costPerMHz(0));
      double low = root * root / (limitMs * limitMs);
      double high = market.maxReward(ue);
      while (high - low > 1e-14 * high) {
        double reward = (low + high) / 2;
        double q = limitMs - root / Math.sqrt(reward);
        if (reward * (limitMs + q) / (limitMs - q) < market.qoeWorth(ue) / (1 + q)) {
          low = reward;
        } else {
          high = reward;
        }
      }
      return low;
    }
  }

  @Override
  public Class<Options> options() {
    return Options.class;
  }

  @Override
  public String summary() {
    return "The equilibrium of one UE and one ES, or something near it";
  }

  @Override
  public IncentiveMechanism create(Options options, RunContext run) {
    return new LoneLeader(options);
  }
}
