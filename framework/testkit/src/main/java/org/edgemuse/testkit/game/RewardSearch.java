package org.edgemuse.testkit.game;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The best that an MU can do while the others keep their rewards, by trial: one reward after
 * another is moved to the best of a grid and refined by golden sections, from several starts, with
 * the ASP answering anew each time. It finds a maximum from below: what it finds can be had, but
 * there might be more.
 */
public final class RewardSearch {
  private static final int GRID = 24;
  private static final int ROUGH_SWEEPS = 3;
  private static final int FINE_SWEEPS = 200;
  private static final double DONE = 1e-13;
  private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;
  private static final double ROUGH = 1e-3;
  private static final double FINE = 1e-9;
  private static final double AWAKENING = 1e-6;
  private static final double ASLEEP = 1e-9;

  private final Game game;
  private final Mu mu;

  /** The MU's orders, as ASP and number there. */
  private final List<int[]> orders = new ArrayList<>();

  private final double[][] rewards;
  private final double[] qoeMs;
  private final double[] paid;

  /** A search for that MU, within its limits. */
  public RewardSearch(Game game, Mu mu) {
    this.game = game;
    this.mu = mu;
    int asps = game.asps().size();
    rewards = new double[asps][];
    for (int n = 0; n < asps; n++) {
      rewards[n] = game.rewards()[n].clone();
      for (int i = 0; i < rewards[n].length; i++) {
        if (game.mus()[n][i] == mu.ue()) {
          orders.add(new int[] {n, i});
        }
      }
    }
    qoeMs = new double[asps];
    paid = new double[asps];
  }

  /** The largest utility that was found. */
  public double bestUtility() {
    if (orders.isEmpty()) {
      return mu.utility(0, 0);
    }
    double[] best = new double[0];
    double utility = Double.NEGATIVE_INFINITY;
    for (double[] start : starts()) {
      put(start);
      double reached = climb(ROUGH_SWEEPS, ROUGH);
      if (reached > utility) {
        utility = reached;
        best = offered();
      }
    }
    put(best);
    return Math.max(utility, climb(FINE_SWEEPS, FINE));
  }

  private List<double[]> starts() {
    List<double[]> starts = new ArrayList<>();
    starts.add(offered());
    for (double part : new double[] {0, 0.5, 1}) {
      double[] start = new double[orders.size()];
      Arrays.fill(start, between(mu.minReward(), part));
      starts.add(start);
    }
    return starts;
  }

  /** A reward from that one (0) to the largest (1), evenly by its root. */
  private double between(double from, double part) {
    double low = Math.sqrt(from);
    double root = low + part * (Math.sqrt(mu.maxReward()) - low);
    return clip(root * root);
  }

  private double clip(double reward) {
    return Math.min(mu.maxReward(), Math.max(mu.minReward(), reward));
  }

  private double[] offered() {
    return orders.stream().mapToDouble(at -> clip(rewards[at[0]][at[1]])).toArray();
  }

  private void put(double[] offers) {
    for (int k = 0; k < offers.length; k++) {
      rewards[orders.get(k)[0]][orders.get(k)[1]] = offers[k];
    }
    for (int n = 0; n < rewards.length; n++) {
      look(n);
    }
  }

  /** Lets an ASP answer, and adds up what the MU has there. */
  private void look(int asp) {
    Answer answer = null;
    qoeMs[asp] = 0;
    paid[asp] = 0;
    for (int[] at : orders) {
      if (at[0] == asp) {
        if (answer == null) {
          answer = game.followers().answer(game.asps().get(asp), rewards[asp]);
        }
        double q = answer.qoeMs(game.asps().get(asp), at[1]);
        qoeMs[asp] += q;
        paid[asp] += rewards[asp][at[1]] * q;
      }
    }
  }

  private double utility() {
    double allMs = 0;
    double allPaid = 0;
    for (int n = 0; n < qoeMs.length; n++) {
      allMs += qoeMs[n];
      allPaid += paid[n];
    }
    return mu.utility(allMs, allPaid);
  }

  private double climb(int sweeps, double precision) {
    double before = Double.NEGATIVE_INFINITY;
    double now = utility();
    for (int sweep = 0; sweep < sweeps && now - before > DONE * Math.max(1, now); sweep++) {
      before = now;
      for (int[] at : orders) {
        now = improve(at, now, precision);
      }
    }
    return now;
  }

  private double improve(int[] at, double utilityNow, double precision) {
    double now = rewards[at[0]][at[1]];
    double from = awakening(at);
    int best = 0;
    double highest = Double.NEGATIVE_INFINITY;
    for (int k = 0; k <= GRID; k++) {
      double utility = offer(at, between(from, (double) k / GRID));
      if (utility > highest) {
        highest = utility;
        best = k;
      }
    }
    double low = between(from, (double) Math.max(0, best - 1) / GRID);
    double high = between(from, (double) Math.min(GRID, best + 1) / GRID);
    double reward = section(at, low, high, precision);
    reward = best(at, reward, low, high, mu.minReward());
    // Where all that misses a narrow top, the offer as it was stays the best.
    return offer(at, reward) < utilityNow ? offer(at, now) : utility();
  }

  /**
   * The reward from which on an order has QoE. Below, an ASP that is short of something keeps the
   * order at its limit, whatever it pays: the utility is flat there, and its top may stand narrowly
   * above the end of the flat part.
   */
  private double awakening(int[] at) {
    double low = mu.minReward();
    double high = mu.maxReward();
    if (awake(at, low) || !awake(at, high)) {
      return low;
    }
    while (high - low > AWAKENING * high) {
      double middle = (low + high) / 2;
      if (awake(at, middle)) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return low;
  }

  private boolean awake(int[] at, double reward) {
    rewards[at[0]][at[1]] = reward;
    Asp asp = game.asps().get(at[0]);
    Answer answer = game.followers().answer(asp, rewards[at[0]]);
    return answer.qoeMs(asp, at[1]) > ASLEEP * asp.orders().get(at[1]).limitMs();
  }

  private double section(int[] at, double from, double to, double precision) {
    double low = from;
    double high = to;
    double left = high - GOLDEN * (high - low);
    double right = low + GOLDEN * (high - low);
    double atLeft = offer(at, left);
    double atRight = offer(at, right);
    while (high - low > precision * high) {
      if (atLeft >= atRight) {
        high = right;
        right = left;
        atRight = atLeft;
        left = high - GOLDEN * (high - low);
        atLeft = offer(at, left);
      } else {
        low = left;
        left = right;
        atLeft = atRight;
        right = low + GOLDEN * (high - low);
        atRight = offer(at, right);
      }
    }
    return (low + high) / 2;
  }

  /** A maximum may stand at an end, which sections approach and never try. */
  private double best(int[] at, double... candidates) {
    double best = candidates[0];
    double highest = Double.NEGATIVE_INFINITY;
    for (double candidate : candidates) {
      double utility = offer(at, candidate);
      if (utility > highest) {
        highest = utility;
        best = candidate;
      }
    }
    return best;
  }

  private double offer(int[] at, double reward) {
    rewards[at[0]][at[1]] = reward;
    look(at[0]);
    return utility();
  }
}
