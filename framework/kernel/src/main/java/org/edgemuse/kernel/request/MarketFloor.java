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
  private final boolean parts;
  private final boolean kept;
  private boolean[] admitted = new boolean[16];
  private boolean[] decided = new boolean[16];

  /**
   * The market of a pipeline.
   *
   * @param mechanism whom to blame for what is decided
   * @param parts whether shares are parts of an AP's link and of an ES, and not weights
   */
  public MarketFloor(
      World world, Facts facts, Pipeline pipeline, Culprit mechanism, boolean parts) {
    this.pipeline = pipeline;
    this.mechanism = mechanism;
    view = new MarketView(world, facts, pipeline, mechanism);
    this.parts = parts;
    kept = parts && world.keepsParts();
    regret = new double[world.ues().count()];
  }

  /** Makes ready for the waiting requests of a slot. */
  public void open() {
    HandleList waiting = pipeline.waiting();
    view.show(waiting);
    int size = waiting.size();
    if (admitted.length < size) {
      admitted = new boolean[Math.max(size, 2 * admitted.length)];
      decided = new boolean[admitted.length];
    }
    Arrays.fill(admitted, 0, size, true);
    Arrays.fill(decided, 0, size, false);
    Arrays.fill(regret, Double.NaN);
    for (int i = 0; i < size; i++) {
      // What was granted before an outage does not hold in the next slot.
      pipeline.table().grant(waiting.get(i), 0, 1, 1, RequestTable.ANY_AP);
    }
  }

  /** Takes the denied requests out of the waiting ones. */
  public void close() {
    pipeline.keepWaiting(admitted);
  }

  @Override
  public void grant(int i, double reward, double linkShare, double serverShare) {
    int handle = view.handle(i);
    decide(i, "granted");
    requireAmount("reward", i, reward);
    requireAmount("linkShare", i, linkShare);
    requireAmount("serverShare", i, serverShare);
    // A part of a link is of the AP at which the request arrived.
    int ap = parts ? pipeline.table().homeAp(handle) : RequestTable.ANY_AP;
    pipeline.table().grant(handle, reward, linkShare, serverShare, ap);
  }

  private void decide(int i, String what) {
    if (decided[i]) {
      throw mechanism.did(
          "%s request %d of the slot after %s it"
              .formatted(what, i, admitted[i] ? "granting" : "denying"));
    }
    decided[i] = true;
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
    decide(i, "denied");
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
    if (!Double.isNaN(regret[ue])) {
      throw mechanism.did("reported the regret of UE %d twice".formatted(ue));
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
  public boolean deniedAfterwards(int i) {
    return !denied(i) && pipeline.table().isDenied(view.handle(i));
  }

  @Override
  public boolean kept() {
    return kept;
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
