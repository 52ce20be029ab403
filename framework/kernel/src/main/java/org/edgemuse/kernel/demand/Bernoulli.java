package org.edgemuse.kernel.demand;

import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.kernel.api.world.DemandModel;
import org.edgemuse.kernel.api.world.DemandSink;
import org.edgemuse.kernel.api.world.Moment;

/**
 * Each UE raises one request in a slot with its own probability p_n of (1), MASL paper, independent
 * of everything else. Each request is for a task of its own, which bears the slot's number.
 */
final class Bernoulli implements DemandModel {
  private static final long serialVersionUID = 1L;

  private final double[] probability;
  private final int slots;
  private final Draws draws;

  Bernoulli(double[] probability, int slots, Draws draws) {
    this.probability = probability;
    this.slots = slots;
    this.draws = draws;
  }

  @Override
  public void raise(Moment now, DemandSink out) {
    long time = now.index();
    for (int ue = 0; ue < probability.length; ue++) {
      if (draws.uniform(ue, time, 0) < probability[ue]) {
        out.request(ue, DemandSink.ANY, now.slot(), DemandSink.ANY);
      }
    }
  }

  @Override
  public boolean independentCoins() {
    return true;
  }

  @Override
  public int taskLimit() {
    return slots;
  }

  @Override
  public double activity(int ue) {
    return probability[ue];
  }
}
