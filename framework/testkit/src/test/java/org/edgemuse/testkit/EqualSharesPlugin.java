package org.edgemuse.testkit;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.edgemuse.kernel.api.market.Allocation;
import org.edgemuse.kernel.api.market.IncentiveMechanism;
import org.edgemuse.kernel.api.market.Market;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.scheduling.DenyReason;

/** Makes a sound little market: all that an ES admits pay alike and get equal parts. */
public final class EqualSharesPlugin
    implements Plugin<IncentiveMechanism, EqualSharesPlugin.Options> {

  /** What a unit of QoE costs. */
  public record Options(
      @Doc("what a unit of QoE costs, within limits") @Default("0.05") double reward)
      implements Serializable {}

  private record EqualShares(double reward) implements IncentiveMechanism {
    private static final long serialVersionUID = 1L;

    @Override
    public void open(Market market) {
      if (market.homeAp(0) < 0) {
        throw new IllegalArgumentException("edgeServers.colocated must be true");
      }
    }

    @Override
    public void clear(Market market, Allocation out) {
      for (int es = 0; es < market.esCount(); es++) {
        clear(market, out, es);
      }
    }

    /** As many as equal parts are enough for, those with the least need first. */
    private void clear(Market market, Allocation out, int es) {
      List<Integer> asking = new ArrayList<>();
      for (int i = 0; i < market.requests(); i++) {
        if (market.boundServer(i) == es) {
          asking.add(i);
        }
      }
      asking.sort(Comparator.comparingDouble(i -> part(market, i, es)));
      int admitted = 0;
      while (admitted < asking.size()
          && part(market, asking.get(admitted), es) * (admitted + 1) < 1) {
        admitted++;
      }
      for (int k = 0; k < asking.size(); k++) {
        int i = asking.get(k);
        int ue = market.task(i).ue();
        if (k < admitted) {
          double paid = Math.max(market.minReward(ue), Math.min(market.maxReward(ue), reward));
          out.grant(i, paid, 1.0 / admitted, 1.0 / admitted);
        } else {
          out.deny(i, DenyReason.CAPACITY);
        }
      }
    }

    /** The part of both resources that keeps a request in time. */
    private static double part(Market market, int i, int es) {
      return (market.linkS(i, market.homeAp(es)) + market.serverS(i, es))
          / market.task(i).latencyLimitS(es);
    }
  }

  @Override
  public Class<Options> options() {
    return Options.class;
  }

  @Override
  public String summary() {
    return "Equal parts at a fixed price";
  }

  @Override
  public IncentiveMechanism create(Options options, RunContext run) {
    return new EqualShares(options.reward());
  }
}
