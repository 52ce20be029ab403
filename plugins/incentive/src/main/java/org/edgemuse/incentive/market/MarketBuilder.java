package org.edgemuse.incentive.market;

import java.util.List;

/** Collects what MUs ask of ASPs. */
public final class MarketBuilder {
  private final List<Asp> asps;
  private final List<Mu> mus;
  private final boolean[] requested;
  private final double[] workGflop;
  private final double[] dataMhzMs;
  private final double[] kappaMs;
  private final double[] tokens;
  private final double[] load;

  MarketBuilder(List<Asp> asps, List<Mu> mus) {
    if (asps.isEmpty()) {
      throw new IllegalArgumentException("asps must name at least one ASP");
    }
    this.asps = List.copyOf(asps);
    this.mus = List.copyOf(mus);
    int pairs = Math.multiplyExact(asps.size(), mus.size());
    requested = new boolean[pairs];
    workGflop = new double[pairs];
    dataMhzMs = new double[pairs];
    kappaMs = new double[pairs];
    tokens = new double[pairs];
    load = new double[pairs];
  }

  /**
   * An MU asks an ASP for a task.
   *
   * @param snr linear signal-to-noise ratio between them; 0 is an outage, and will be denied
   * @throws IllegalArgumentException if the pair has a task already, or does not exist
   */
  public MarketBuilder request(int asp, int mu, LlmTask task, double snr) {
    return request(asp, mu, task, snr, checked(asp, mu).kappaMs());
  }

  /** An MU asks an ASP for a task that tolerates another latency than the ASP's. */
  public MarketBuilder request(int asp, int mu, LlmTask task, double snr, double kappaMs) {
    Asp at = checked(asp, mu);
    return request(
        asp, mu, task.workGflop(at.gflopPerToken()), task.dataMhzMs(snr), kappaMs, task.tokens());
  }

  /**
   * An MU asks an ASP for a task that is known by its demands.
   *
   * @param workGflop computing, at least 0 and finite
   * @param dataMhzMs spectrum and time, at least 0; infinite in outage
   * @param kappaMs longest latency, positive
   * @param tokens tokens of prompt and answer, at least 0
   * @throws IllegalArgumentException if a value is out of range, both demands are 0, or the pair
   *     has a task already or does not exist
   */
  public MarketBuilder request(
      int asp, int mu, double workGflop, double dataMhzMs, double kappaMs, double tokens) {
    return request(asp, mu, workGflop, dataMhzMs, kappaMs, tokens, workGflop / kappaMs);
  }

  /**
   * What is left of a task in a game that leaves out one resource.
   *
   * @param load A / kappa of the whole task, the largest of which an ASP drops first
   */
  public MarketBuilder request(
      int asp,
      int mu,
      double workGflop,
      double dataMhzMs,
      double kappaMs,
      double tokens,
      double load) {
    checked(asp, mu);
    try {
      Numbers.requireAtLeastZero("workGflop", workGflop);
      Numbers.requireAtLeastZero("dataMhzMs", dataMhzMs);
      Numbers.requireAtLeastZero("tokens", tokens);
      Numbers.requirePositive("kappaMs", kappaMs);
      if (workGflop == Double.POSITIVE_INFINITY) {
        throw new IllegalArgumentException("workGflop must be finite");
      }
      if (workGflop == 0 && dataMhzMs == 0) {
        throw new IllegalArgumentException("workGflop and dataMhzMs must not both be 0");
      }
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "Task of MU %d at ASP %d: %s".formatted(mu, asp, e.getMessage()), e);
    }
    int i = asp * mus.size() + mu;
    if (requested[i]) {
      throw new IllegalArgumentException(
          "MU %d asks ASP %d for a second task; a pair has at most one".formatted(mu, asp));
    }
    requested[i] = true;
    this.workGflop[i] = workGflop;
    this.dataMhzMs[i] = dataMhzMs;
    this.kappaMs[i] = kappaMs;
    this.tokens[i] = tokens;
    this.load[i] = load;
    return this;
  }

  /** The market; the builder may go on to another. */
  public Market build() {
    return new Market(
        asps,
        mus,
        requested.clone(),
        workGflop.clone(),
        dataMhzMs.clone(),
        kappaMs.clone(),
        tokens.clone(),
        load.clone());
  }

  private Asp checked(int asp, int mu) {
    if (asp < 0 || asp >= asps.size() || mu < 0 || mu >= mus.size()) {
      throw new IllegalArgumentException(
          "No pair of ASP %d and MU %d among %d ASPs and %d MUs"
              .formatted(asp, mu, asps.size(), mus.size()));
    }
    return asps.get(asp);
  }
}
