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

  private final int asp;
  private final int size;
  private final int[] slotOf;
  private final int[] mu;
  private final double[] rootA;
  private final double[] rootD;
  private final double[] kappaMs;
  private final double[] root;
  private final boolean[] pressed;
  private final double computePrice;
  private final double bandwidthPrice;
  private final ShadowPrices prices;

  private double freeA;
  private double freeD;
  private double alpha;
  private double sigma;
  private double delta;

  private double atP;
  private double atQ;
  private double rise;
  private double fall;

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
    Asp data = market.asp(asp);
    computePrice = data.computePrice();
    bandwidthPrice = data.bandwidthPrice();
    prices =
        new ShadowPrices(data.computeTflops(), data.bandwidthMhz(), computePrice, bandwidthPrice);
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
    settle(NOBODY, 0, 0, 0);
    atP = prices.p();
    atQ = prices.q();
    rise = Double.POSITIVE_INFINITY;
    fall = 0;
    for (int j = 0; j < size; j++) {
      place(j);
    }
  }

  /**
   * Answers as if a slot's MU offered another reward; read the answer from {@link #latencyRoot} and
   * its siblings. Valid while that MU is not pressed by it, that is, while the QoE comes out at 0
   * or more; otherwise the QoE is 0.
   */
  public void probe(int slot, double r) {
    double a = rootA[slot];
    double d = rootD[slot];
    double kappa = kappaMs[slot];
    if (pressed[slot]) {
      prices.solve(
          freeA,
          freeD,
          Math.max(0, alpha - a * a / kappa),
          Math.max(0, sigma - a * d / kappa),
          Math.max(0, delta - d * d / kappa),
          a,
          d,
          r);
    } else {
      double own = root[slot];
      prices.solve(
          Math.max(0, freeA - a * own), Math.max(0, freeD - d * own), alpha, sigma, delta, a, d, r);
    }
    if (outside(prices.p(), prices.q())) {
      settle(slot, a, d, r);
      recount();
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

  /** The QoE in ms that a slot's MU would have if it offered the square of this root. */
  public double qoeMs(int slot, double r) {
    if (!(r > 0)) {
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
    take(slot, -1);
    root[slot] = r;
    place(slot);
    take(slot, 1);
    prices.solve(freeA, freeD, alpha, sigma, delta, 0, 0, 0);
    if (outside(prices.p(), prices.q())) {
      refresh();
    }
  }

  /** Writes the answer to the rewards as they stand, after {@link #refresh}. */
  public void write(Market market, Allocation out) {
    out.computeMultiplier()[asp] = Math.max(0, atP * atP - computePrice);
    out.bandwidthMultiplier()[asp] = Math.max(0, atQ * atQ - bandwidthPrice);
    for (int j = 0; j < size; j++) {
      int i = market.at(asp, mu[j]);
      double needed = needed(j, atP, atQ);
      double w = Math.max(root[j], needed);
      out.computeTflops()[i] = rootA[j] * w / atP;
      out.bandwidthMhz()[i] = rootD[j] * w / atQ;
      out.qoeMs()[i] = needed >= root[j] ? 0 : kappaMs[j] * (1 - needed / root[j]);
      out.qoeMultiplier()[i] = Math.max(0, w * w - root[j] * root[j]);
    }
  }

  private double needed(int slot, double p, double q) {
    return (rootA[slot] * p + rootD[slot] * q) / kappaMs[slot];
  }

  private boolean outside(double p, double q) {
    return p > rise * atP || q > rise * atQ || p < fall * atP || q < fall * atQ;
  }

  private void place(int slot) {
    double needed = needed(slot, atP, atQ);
    double ratio = root[slot] / needed;
    // Not by the ratio, which may round to 1: the sums go by this comparison.
    pressed[slot] = root[slot] < needed;
    if (pressed[slot]) {
      fall = Math.max(fall, ratio);
    } else {
      rise = Math.min(rise, ratio);
    }
  }

  private void take(int slot, int sign) {
    double a = rootA[slot];
    double d = rootD[slot];
    if (pressed[slot]) {
      double share = sign / kappaMs[slot];
      alpha += a * a * share;
      sigma += a * d * share;
      delta += d * d * share;
    } else {
      freeA += sign * a * root[slot];
      freeD += sign * d * root[slot];
    }
  }

  // The prices when one slot offers r, or nobody but those who do.
  private void settle(int skip, double a, double d, double r) {
    prices.atFloor();
    int before = NOBODY;
    int now = press(skip, prices.p(), prices.q());
    while (now > before) {
      prices.solve(freeA, freeD, alpha, sigma, delta, a, d, r);
      before = now;
      now = press(skip, prices.p(), prices.q());
    }
  }

  private int press(int skip, double p, double q) {
    clear();
    int count = 0;
    for (int j = 0; j < size; j++) {
      if (j != skip) {
        boolean presses = root[j] < needed(j, p, q);
        add(j, presses);
        count += presses ? 1 : 0;
      }
    }
    return count;
  }

  // The sums over everybody as last placed, after a settlement has used their room.
  private void recount() {
    clear();
    for (int j = 0; j < size; j++) {
      add(j, pressed[j]);
    }
  }

  private void clear() {
    freeA = 0;
    freeD = 0;
    alpha = 0;
    sigma = 0;
    delta = 0;
  }

  private void add(int slot, boolean presses) {
    double a = rootA[slot];
    double d = rootD[slot];
    if (presses) {
      alpha += a * a / kappaMs[slot];
      sigma += a * d / kappaMs[slot];
      delta += d * d / kappaMs[slot];
    } else {
      freeA += a * root[slot];
      freeD += d * root[slot];
    }
  }
}
