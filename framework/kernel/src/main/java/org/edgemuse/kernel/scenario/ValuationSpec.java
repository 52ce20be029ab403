package org.edgemuse.kernel.scenario;

import java.io.Serializable;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.Range;
import org.edgemuse.kernel.fault.Culprit;
import org.edgemuse.kernel.values.Values;

/**
 * What QoE is worth to UEs in a market.
 *
 * @param qoeWorth mu of (9), QoE paper, one value a UE
 * @param minReward Rmin of (9), QoE paper, one value a UE
 * @param maxReward Rmax of (9), QoE paper, one value a UE
 */
public record ValuationSpec(
    @Doc("what a unit of ln(1 + QoE in ms) is worth to a UE")
        @Default("370.6")
        @Range(min = 0, openMin = true)
        Values qoeWorth,
    @Doc("least reward that a UE may offer for a ms of QoE")
        @Default("0.0001")
        @Range(min = 0, openMin = true)
        Values minReward,
    @Doc("largest reward that a UE may offer for a ms of QoE")
        @Default("1")
        @Range(min = 0, openMin = true)
        Values maxReward)
    implements Serializable {

  /** Checks what single keys cannot show. */
  public ValuationSpec {
    if (minReward.min() > maxReward.max()) {
      throw new IllegalArgumentException(
          "minReward (from %s) must not exceed maxReward (up to %s)"
              .formatted(Culprit.number(minReward.min()), Culprit.number(maxReward.max())));
    }
  }
}
