package org.edgemuse.incentive.market;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * ASPs, MUs and what each MU asks of each ASP, at most one task a pair. Arrays over pairs are
 * row-major by ASP: the pair of ASP n and MU m is at n * mus + m, see {@link #at}. A market without
 * MUs is allowed and clears at once. Immutable.
 */
public final class Market implements Serializable {
  private static final long serialVersionUID = 1L;

  private final List<Asp> asps;
  private final List<Mu> mus;
  private final boolean[] requested;
  private final double[] workGflop;
  private final double[] dataMhzMs;
  private final double[] kappaMs;
  private final double[] tokens;
  private final double[] load;
  private final int[] order;

  Market(
      List<Asp> asps,
      List<Mu> mus,
      boolean[] requested,
      double[] workGflop,
      double[] dataMhzMs,
      double[] kappaMs,
      double[] tokens,
      double[] load) {
    this.asps = asps;
    this.mus = mus;
    this.requested = requested;
    this.workGflop = workGflop;
    this.dataMhzMs = dataMhzMs;
    this.kappaMs = kappaMs;
    this.tokens = tokens;
    this.load = load;
    this.order = canonicalOrder();
  }

  /**
   * Begins a market in which nothing is asked yet.
   *
   * @throws IllegalArgumentException if there is no ASP
   */
  public static MarketBuilder of(List<Asp> asps, List<Mu> mus) {
    return new MarketBuilder(asps, mus);
  }

  /** Number of ASPs, N. */
  public int asps() {
    return asps.size();
  }

  /** Number of MUs, M. */
  public int mus() {
    return mus.size();
  }

  /** Number of pairs, asked or not: the length of every array over pairs. */
  public int pairs() {
    return asps.size() * mus.size();
  }

  /** Where the pair of an ASP and an MU is in arrays over pairs. */
  public int at(int asp, int mu) {
    return asp * mus.size() + mu;
  }

  /** An ASP, from 0. */
  public Asp asp(int asp) {
    return asps.get(asp);
  }

  /** An MU, from 0. */
  public Mu mu(int mu) {
    return mus.get(mu);
  }

  /** Whether the MU asks the ASP for anything. */
  public boolean requested(int asp, int mu) {
    return requested[at(asp, mu)];
  }

  /** A: computing that the MU's task takes at the ASP. */
  public double workGflop(int asp, int mu) {
    return workGflop[at(asp, mu)];
  }

  /** D: spectrum and time that the MU's task takes at the ASP; infinite in outage. */
  public double dataMhzMs(int asp, int mu) {
    return dataMhzMs[at(asp, mu)];
  }

  /** Longest latency that the MU's task tolerates at the ASP. */
  public double kappaMs(int asp, int mu) {
    return kappaMs[at(asp, mu)];
  }

  /** Tokens of prompt and answer, which price the task by {@code token}; 0 where not told. */
  public double tokens(int asp, int mu) {
    return tokens[at(asp, mu)];
  }

  /** A / kappa of the MU's whole task, the largest of which an ASP drops first; TFLOPS. */
  public double load(int asp, int mu) {
    return load[at(asp, mu)];
  }

  /** Number of MUs that ask the ASP for something. */
  public int requests(int asp) {
    int count = 0;
    for (int m = 0; m < mus(); m++) {
      count += requested(asp, m) ? 1 : 0;
    }
    return count;
  }

  /**
   * The i-th MU in an order that depends on what MUs are and ask, not on how they are numbered.
   * Sums and sweeps follow it, so that outcomes do not change when MUs are renumbered (MUs that are
   * alike in everything keep their order).
   */
  public int inOrder(int i) {
    return order[i];
  }

  private int[] canonicalOrder() {
    Comparator<Integer> byContents =
        Comparator.<Integer>comparingDouble(m -> mu(m).conversion())
            .thenComparingDouble(m -> mu(m).minReward())
            .thenComparingDouble(m -> mu(m).maxReward())
            .thenComparing(this::compareTasks);
    Integer[] boxed = new Integer[mus()];
    Arrays.setAll(boxed, m -> m);
    Arrays.sort(boxed, byContents);
    return Arrays.stream(boxed).mapToInt(m -> m).toArray();
  }

  private int compareTasks(int first, int second) {
    for (int n = 0; n < asps(); n++) {
      int i = at(n, first);
      int j = at(n, second);
      int difference = Boolean.compare(requested[i], requested[j]);
      difference = difference != 0 ? difference : Double.compare(workGflop[i], workGflop[j]);
      difference = difference != 0 ? difference : Double.compare(dataMhzMs[i], dataMhzMs[j]);
      difference = difference != 0 ? difference : Double.compare(kappaMs[i], kappaMs[j]);
      difference = difference != 0 ? difference : Double.compare(tokens[i], tokens[j]);
      difference = difference != 0 ? difference : Double.compare(load[i], load[j]);
      if (difference != 0) {
        return difference;
      }
    }
    return 0;
  }
}
