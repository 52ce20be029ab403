package org.edgemuse.testkit.game;

/** How ASPs answer rewards. */
@FunctionalInterface
public interface Followers {

  /**
   * The answer to these rewards, one an order.
   *
   * @throws IllegalArgumentException if the ASP cannot keep everyone's latency limit
   */
  Answer answer(Asp asp, double[] rewards);

  /**
   * ASPs that choose both resources so that (8), QoE paper, is largest under C1 (no request is
   * late) and C2 (capacity).
   */
  static Followers optimal() {
    return new OptimalFollowers();
  }

  /** ASPs that choose compute so; everyone keeps the spectrum that was granted. */
  static Followers choosingComputeOnly() {
    return OneResourceFollowers.COMPUTE;
  }

  /** ASPs that choose spectrum so; everyone keeps the compute that was granted. */
  static Followers choosingSpectrumOnly() {
    return OneResourceFollowers.SPECTRUM;
  }
}
