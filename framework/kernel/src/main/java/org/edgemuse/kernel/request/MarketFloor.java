package org.edgemuse.kernel.request;

import java.io.Serializable;
import java.util.Arrays;
import org.edgemuse.kernel.api.market.Allocation;
import org.edgemuse.kernel.api.market.Market;
import org.edgemuse.kernel.api.market.Trades;
import org.edgemuse.kernel.api.scheduling.DenyReason;
import org.edgemuse.kernel.api.scheduling.Facts;
import org.edgemuse.kernel.fault.Culprit;
import org.edgemuse.kernel.world.World;

/** Shows the waiting requests to a market, takes what it decides, and keeps it for metrics. */
public final class MarketFloor implements Allocation, Trades, Serializable {
  private static final long serialVersionUID = 1L;

  private final Pipeline pipeline;
  private final Culprit mechanism;
  private final MarketView view;
  private final double[] regret;
  private boolean[] admitted = new boolean[16];

  /**
   * The market of a pipeline.
   *
   * @param mechanism whom to blame for what is decided
   */
  public MarketFloor(World world, Facts facts, Pipeline pipeline, Culprit mechanism) {
    this.pipeline = pipeline;
    this.mechanism = mechanism;
    view = new MarketView(world, facts, pipeline, mechanism);
    regret = new double[world.ues().count()];
  }

  /** Makes ready for the waiting requests of a slot. */
  public void open() {
    HandleList waiting = pipeline.waiting();
    view.show(waiting);
    int size = waiting.size();
    if (admitted.length < size) {
      admitted = new boolean[Math.max(size, 2 * admitted.length)];
    }
    Arrays.fill(admitted, 0, size, true);
    Arrays.fill(regret, Double.NaN);
    for (int i = 0; i < size; i++) {
      // What was granted before an outage does not hold in the next slot.
      pipeline.table().grant(waiting.get(i), 0, 1, 1);
    }
  }

  /** Takes the denied requests out of the waiting ones. */
  public void close() {
    pipeline.keepWaiting(admitted);
  }

  @Override
  public void grant(int i, double reward, double linkShare, double serverShare) {
    int handle = view.handle(i);
    if (!admitted[i]) {
      throw mechanism.did("granted request " + i + " of the slot after denying it");
    }
    requireAmount("reward", i, reward);
    requireAmount("linkShare", i, linkShare);
    requireAmount("serverShare", i, serverShare);
    pipeline.table().grant(handle, reward, linkShare, serverShare);
  }

  private void requireAmount(String what, int i, double value) {
    if (!Culprit.isAmount(value)) {
      throw mechanism.did(
          "granted request %d of the slot %s (%s), which must be finite and at least 0"
              .formatted(i, what, Culprit.number(value)));
    }
  }

  @Override
  public void deny(int i, DenyReason reason) {
    int handle = view.handle(i);
    if (!admitted[i]) {
      throw mechanism.did("denied request " + i + " of the slot twice");
    }
    RequestCursor.requireReason(mechanism, i, reason);
    admitted[i] = false;
    pipeline.deny(handle, reason);
  }

  @Override
  public void regret(int ue, double gain) {
    if (ue < 0 || ue >= regret.length) {
      throw mechanism.did(
          "reported the regret of UE %d, but UEs are numbered 0 to %d"
              .formatted(ue, regret.length - 1));
    }
    if (!Culprit.isAmount(gain)) {
      throw mechanism.did(
          "reported regret (%s) of UE %d, which must be finite and at least 0"
              .formatted(Culprit.number(gain), ue));
    }
    regret[ue] = gain;
  }

  @Override
  public Market market() {
    return view;
  }

  @Override
  public int handle(int i) {
    return view.handle(i);
  }

  @Override
  public boolean denied(int i) {
    view.handle(i);
    return !admitted[i];
  }

  @Override
  public double reward(int i) {
    return denied(i) ? 0 : pipeline.table().reward(view.handle(i));
  }

  @Override
  public double linkShare(int i) {
    return denied(i) ? 0 : pipeline.table().linkShare(view.handle(i));
  }

  @Override
  public double serverShare(int i) {
    return denied(i) ? 0 : pipeline.table().serverShare(view.handle(i));
  }

  @Override
  public double regret(int ue) {
    return regret[view.ue(ue)];
  }
}
