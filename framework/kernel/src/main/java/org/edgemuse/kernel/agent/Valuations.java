package org.edgemuse.kernel.agent;

import java.io.Serializable;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.scenario.ValuationSpec;

/** What QoE is worth to UEs in a market, and what they may pay for it. */
public final class Valuations implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String KEY = "userEquipments.valuation.";

  private final double[] qoeWorth;
  private final double[] minReward;
  private final double[] maxReward;

  Valuations(ValuationSpec spec, RunContext run, int count) {
    qoeWorth = Drawn.of(run, KEY + "qoeWorth", spec.qoeWorth(), count);
    minReward = Drawn.of(run, KEY + "minReward", spec.minReward(), count);
    maxReward = Drawn.of(run, KEY + "maxReward", spec.maxReward(), count);
  }

  /** What a unit of ln(1 + QoE in ms) is worth to the UE, mu of (9), QoE paper. */
  public double qoeWorth(int ue) {
    return qoeWorth[ue];
  }

  /** The least reward for a ms of QoE that the UE may offer, Rmin of (9), QoE paper. */
  public double minReward(int ue) {
    return minReward[ue];
  }

  /** The largest reward for a ms of QoE that the UE may offer, Rmax of (9), QoE paper. */
  public double maxReward(int ue) {
    return maxReward[ue];
  }
}
