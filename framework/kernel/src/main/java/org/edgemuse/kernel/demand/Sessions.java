package org.edgemuse.kernel.demand;

import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.kernel.api.world.DemandModel;
import org.edgemuse.kernel.api.world.DemandSink;
import org.edgemuse.kernel.api.world.Moment;

/**
 * UEs come and go: an idle one begins a session with some probability in each slot, one in session
 * ends it with another, and asks in every slot in between for its session's task. Each is a Markov
 * chain of its own that starts in its stationary distribution.
 */
final class Sessions implements DemandModel {
  private static final long serialVersionUID = 1L;

  private final double[] begin;
  private final double[] end;
  private final Draws draws;
  private final boolean[] on;
  private final int[] session;
  private boolean started;

  /**
   * A demand.
   *
   * @param begin probability that an idle UE's session begins with a slot, per UE
   * @param end probability that a session ends with a slot, per UE, above 0
   */
  Sessions(double[] begin, double[] end, Draws draws) {
    this.begin = begin;
    this.end = end;
    this.draws = draws;
    on = new boolean[begin.length];
    session = new int[begin.length];
  }

  @Override
  public void raise(Moment now, DemandSink out) {
    long time = now.index();
    for (int ue = 0; ue < on.length; ue++) {
      double coin = draws.uniform(ue, time, 0);
      if (!started) {
        on[ue] = coin < activity(ue);
      } else if (on[ue]) {
        on[ue] = coin >= end[ue];
        session[ue] += on[ue] ? 0 : 1;
      } else {
        on[ue] = coin < begin[ue];
      }
      if (on[ue]) {
        out.request(ue, DemandSink.ANY, session[ue], DemandSink.ANY);
      }
    }
    started = true;
  }

  /** The probability that the UE is in session in any one slot. */
  @Override
  public double activity(int ue) {
    return begin[ue] / (begin[ue] + end[ue]);
  }
}
