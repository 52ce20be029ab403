package org.edgemuse.incentive.follower;

import org.edgemuse.incentive.market.Allocation;
import org.edgemuse.incentive.market.Asp;
import org.edgemuse.incentive.market.Market;

/**
 * One ASP's optimal answer to the rewards that its admitted MUs offer, and to what one of them
 * might offer instead. MUs are known here by their slot, in the market's order; rewards by their
 * root r.
 *
 * <p>The optimum of (8) is f = sqrt(w A / (c_f + lambda)), B = sqrt(w D / (c_B + b)) with w the
 * reward of an MU, or what keeps its latency at kappa if that is more (it is then pressed, and its
 * QoE is 0). The prices are the least fixed point of a map that is monotone, convex and piecewise
 * linear, found by taking its linear piece at a point below, solving that, and going on from there:
 * finitely many steps, as pressed MUs stay pressed.
 *
 * <p>What one MU might offer is answered in constant time as long as the others stay pressed or not
 * as they are, which holds within a range of prices that is known; beyond it, all are looked at.
 * Not thread-safe.
 */
public final class AspReply {
  private static final int NOBODY = -1;

  // One MU moves prices by a part that falls with their number; who is nearer to a change than a
  // few times that is looked at one by one.
  private static final double NEAR_MUS = 16;
  private static final double WIDEST_BAND = .25;

  private final int asp;
  private final int size;
  private final int[] slotOf;
  private final int[] mu;
  private final double[] rootA;
  private final double[] rootD;
  private final double[] kappaMs;
  private final double[] root;
  private final boolean[] pressed;
  private final ShadowPrices prices;

  /** Over all slots, by {@link #pressed}. */
  private final Sums sums = new Sums();

  private final Sums scratch = new Sums();

  /** Prices before any of the near ones changes between free and pressed. */
  private final Range nearRange = new Range();

  /** Prices before any of the others does. */
  private final Range farRange = new Range();

  private final double band;
  private final int[] near;
  private final boolean[] isNear;
  private int nearCount;

  /** The answers of an ASP to those of its MUs that are admitted, who offer nothing yet. */
  public AspReply(Market market, int asp, boolean[] admitted) {
    this.asp = asp;
    slotOf = new int[market.mus()];
    mu = new int[market.mus()];
    rootA = new double[market.mus()];
    rootD = new double[market.mus()];
    kappaMs = new double[market.mus()];
    int count = 0;
    for (int i = 0; i < market.mus(); i++) {
      int m = market.inOrder(i);
      slotOf[m] = NOBODY;
      if (admitted[market.at(asp, m)]) {
        slotOf[m] = count;
        mu[count] = m;
        rootA[count] = Math.sqrt(market.workGflop(asp, m));
        rootD[count] = Math.sqrt(market.dataMhzMs(asp, m));
        kappaMs[count] = market.kappaMs(asp, m);
        count++;
      }
    }
    size = count;
    root = new double[size];
    pressed = new boolean[size];
    near = new int[size];
    isNear = new boolean[size];
    band = Math.min(WIDEST_BAND, NEAR_MUS / size);
    Asp data = market.asp(asp);
    prices =
        new ShadowPrices(
            data.computeTflops(), data.bandwidthMhz(), data.computePrice(), data.bandwidthPrice());
  }

  /** The slot of an MU, or -1 if it is not admitted here. */
  public int slotOf(int mu) {
    return slotOf[mu];
  }

  /** Number of slots. */
  public int size() {
    return size;
  }

  /** The latency that a slot's MU tolerates. */
  public double kappaMs(int slot) {
    return kappaMs[slot];
  }

  /** The root of the reward that a slot's MU offers. */
  public double root(int slot) {
    return root[slot];
  }

  /** Sets a root without answering; call {@link #refresh} when all are set. */
  public void put(int slot, double r) {
    root[slot] = r;
  }

  /** Answers the rewards as they stand. */
  public void refresh() {
    recount();
    settle(NOBODY, 0, 0, 0, true);
    farRange.open(prices.p(), prices.q());
    nearCount = 0;
    for (int j = 0; j < size; j++) {
      isNear[j] = false;
      pressed[j] = root[j] < needed(j, prices.p(), prices.q());
      mindFar(j);
    }
    recount();
    refreshNear();
  }

  // Anew, as the roots may have been set without a count, and counting on and off adds rounding.
  private void recount() {
    sums.clear();
    for (int j = 0; j < size; j++) {
      count(sums, j, pressed[j], 1);
    }
  }

  // Lets the near ones be as they must at the present prices, and sees how long they will.
  private void refreshNear() {
    nearRange.open(prices.p(), prices.q());
    for (int i = 0; i < nearCount; i++) {
      int j = near[i];
      boolean now = root[j] < needed(j, prices.p(), prices.q());
      if (now != pressed[j]) {
        count(sums, j, pressed[j], -1);
        pressed[j] = now;
        count(sums, j, now, 1);
      }
      nearRange.mind(now, root[j] / needed(j, prices.p(), prices.q()));
    }
    sums.clip();
  }

  /**
   * Answers as if a slot's MU offered another reward; read the answer from {@link #latencyRoot} and
   * its siblings. Valid while that MU is not pressed by it, that is, while the QoE comes out at 0
   * or more; otherwise the QoE is 0.
   */
  public void probe(int slot, double r) {
    double a = rootA[slot];
    double d = rootD[slot];
    scratch.copy(sums);
    count(scratch, slot, pressed[slot], -1);
    scratch.clip();
    prices.solve(scratch, a, d, r);
    boolean beyond = outside(farRange);
    if (beyond || outside(nearRange)) {
      settle(slot, a, d, r, beyond);
    }
  }

  /** Latency times root of reward in the last probe: {@code slope r + intercept}. */
  public double latencyRoot(int slot) {
    return rootA[slot] * prices.p() + rootD[slot] * prices.q();
  }

  /** Slope of latency times root of reward near the last probe, below kappa. */
  public double slope(int slot) {
    return prices.slope(rootA[slot], rootD[slot]);
  }

  /** Intercept of latency times root of reward near the last probe, at least 0. */
  public double intercept(int slot) {
    return prices.intercept(rootA[slot], rootD[slot]);
  }

  /**
   * If a slot's MU is pressed at the rewards as they stand, the root of reward up to which nothing
   * changes: neither its QoE of 0 nor anybody's prices. Else 0. Looking at rewards below it, where
   * {@link #probe} would take the MU for free, is a waste.
   */
  public double idleRoot(int slot) {
    double needed = needed(slot, nearRange.p(), nearRange.q());
    return root[slot] < needed ? needed : 0;
  }

  /** The QoE in ms that a slot's MU would have if it offered the square of this root. */
  public double qoeMs(int slot, double r) {
    if (!(r > 0) || r <= idleRoot(slot)) {
      return 0;
    }
    probe(slot, r);
    return Math.max(0, kappaMs[slot] - latencyRoot(slot) / r);
  }

  /** A slot's MU offers another reward from now on. */
  public void move(int slot, double r) {
    if (r == root[slot]) {
      return;
    }
    count(sums, slot, pressed[slot], -1);
    root[slot] = r;
    pressed[slot] = r < needed(slot, farRange.p(), farRange.q());
    count(sums, slot, pressed[slot], 1);
    sums.clip();
    if (!isNear[slot]) {
      mindFar(slot);
    }
    settle(NOBODY, 0, 0, 0, false);
    // Half the way, so that what the next ones might offer is still within.
    if (outside(farRange) || farRange.drift(prices.p(), prices.q()) > band / 2) {
      refresh();
    } else {
      refreshNear();
    }
  }

  /** Writes the answer to the rewards as they stand. */
  public void write(Market market, Allocation out) {
    refresh();
    double p = prices.p();
    double q = prices.q();
    out.computeMultiplier()[asp] = prices.computeMultiplier();
    out.bandwidthMultiplier()[asp] = prices.bandwidthMultiplier();
    for (int j = 0; j < size; j++) {
      int i = market.at(asp, mu[j]);
      double needed = needed(j, p, q);
      double w = Math.max(root[j], needed);
      out.computeTflops()[i] = rootA[j] * w / p;
      out.bandwidthMhz()[i] = rootD[j] * w / q;
      out.qoeMs()[i] = needed >= root[j] ? 0 : kappaMs[j] * (1 - needed / root[j]);
      out.qoeMultiplier()[i] = Math.max(0, w * w - root[j] * root[j]);
    }
  }

  private double needed(int slot, double p, double q) {
    return (rootA[slot] * p + rootD[slot] * q) / kappaMs[slot];
  }

  private boolean outside(Range range) {
    return !range.holds(prices.p(), prices.q());
  }

  private void mindFar(int slot) {
    double ratio = root[slot] / needed(slot, farRange.p(), farRange.q());
    if (Math.abs(ratio - 1) > band) {
      farRange.mind(pressed[slot], ratio);
    } else {
      isNear[slot] = true;
      near[nearCount] = slot;
      nearCount++;
    }
  }

  // Prices when the slot to skip offers r and the others change between free and pressed as they
  // must. Solving a linear piece of a convex map from anywhere leads below its fixed point, and
  // from there on up: after the first time pressed MUs stay so, and as many are the same ones.
  private void settle(int skip, double a, double d, double r, boolean everybody) {
    boolean all = everybody;
    int before = NOBODY;
    for (int step = 0; step <= 2 * size + 2; step++) {
      scratch.copy(sums);
      if (skip != NOBODY) {
        count(scratch, skip, pressed[skip], -1);
      }
      int now = step == 0 ? NOBODY : press(skip, all);
      if (step > 0 && now == before) {
        return;
      }
      scratch.clip();
      prices.solve(scratch, a, d, r);
      before = now;
      if (!all && outside(farRange)) {
        all = true;
        before = NOBODY;
      }
    }
  }

  // Moves the sums of scratch from who was pressed to who is at the present prices.
  private int press(int skip, boolean all) {
    int among = all ? size : nearCount;
    int presses = 0;
    for (int i = 0; i < among; i++) {
      int j = all ? i : near[i];
      if (j != skip) {
        boolean now = root[j] < needed(j, prices.p(), prices.q());
        if (now != pressed[j]) {
          count(scratch, j, pressed[j], -1);
          count(scratch, j, now, 1);
        }
        presses += now ? 1 : 0;
      }
    }
    return presses;
  }

  private void count(Sums to, int slot, boolean isPressed, int sign) {
    if (isPressed) {
      to.pressed(rootA[slot], rootD[slot], kappaMs[slot], sign);
    } else {
      to.free(rootA[slot], rootD[slot], root[slot], sign);
    }
  }
}
