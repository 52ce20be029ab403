package org.edgemuse.incentive.slot;

import java.util.HashSet;
import java.util.Set;
import org.edgemuse.kernel.api.market.Market;
import org.edgemuse.kernel.api.world.WorkUnit;

/** What a world must be for its ESs to be ASPs and its UEs to be MUs. */
public final class Premises {
  private Premises() {}

  /**
   * Does nothing if the world is a market of the QoE paper: every ES has an AP to itself, resources
   * cost something, latency is limited, and every UE has a reward that it may offer.
   *
   * @throws IllegalArgumentException if it is not; the message names the key to be changed
   */
  public static void require(Market world) {
    require(
        world.workUnit() == WorkUnit.TFLOP,
        "edgeServers.capacityTflops must take the place of capacityGcps: an ASP pays and sells"
            + " TFLOP/s");
    Set<Integer> sold = new HashSet<>();
    for (int es = 0; es < world.esCount(); es++) {
      int ap = world.homeAp(es);
      require(
          ap >= 0,
          "edgeServers.colocated must be true: an ASP is an ES together with the AP at which it"
              + " stands");
      require(
          sold.add(ap),
          "edgeServers.placement must put each ES at an AP of its own: AP %d would have several ASPs",
          ap);
      require(
          world.costPerTflops(es) > 0,
          "edgeServers.costPerTflops must be above 0 (ES %d): an ASP that computes for nothing has"
              + " no best answer",
          es);
      require(
          world.costPerMHz(ap) > 0,
          "accessPoints.costPerMHz must be above 0 (AP %d): an ASP that sends for nothing has no"
              + " best answer",
          ap);
    }
    for (int ue = 0; ue < world.ueCount(); ue++) {
      require(
          world.minReward(ue) <= world.maxReward(ue),
          "userEquipments.valuation.minReward (%s) must not exceed maxReward (%s) (UE %d)",
          world.minReward(ue),
          world.maxReward(ue),
          ue);
      for (int es = 0; es < world.esCount(); es++) {
        require(
            world.latencyLimitS(ue, es) < Double.POSITIVE_INFINITY,
            "edgeServers.latencyLimitMs must be given: quality of experience is measured against"
                + " it");
      }
    }
  }

  private static void require(boolean holds, String rule, Object... values) {
    if (!holds) {
      throw new IllegalArgumentException(rule.formatted(values));
    }
  }
}
