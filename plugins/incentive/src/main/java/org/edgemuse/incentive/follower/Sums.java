package org.edgemuse.incentive.follower;

/**
 * What an ASP's prices depend on: sums over MUs, of which those pressed enter by C1 and the others,
 * the free ones, by the root r of their reward.
 */
final class Sums {
  /** Sum of r sqrt A over the free. */
  double freeA;

  /** Sum of r sqrt D over the free. */
  double freeD;

  /** Sum of A / kappa over the pressed. */
  double alpha;

  /** Sum of sqrt(A D) / kappa over the pressed. */
  double sigma;

  /** Sum of D / kappa over the pressed. */
  double delta;

  void clear() {
    freeA = 0;
    freeD = 0;
    alpha = 0;
    sigma = 0;
    delta = 0;
  }

  void copy(Sums other) {
    freeA = other.freeA;
    freeD = other.freeD;
    alpha = other.alpha;
    sigma = other.sigma;
    delta = other.delta;
  }

  /** Adds a free MU, or takes it out by the sign. */
  void free(double rootA, double rootD, double r, int sign) {
    freeA += sign * rootA * r;
    freeD += sign * rootD * r;
  }

  /** Adds a pressed MU, or takes it out by the sign. */
  void pressed(double rootA, double rootD, double kappaMs, int sign) {
    double share = sign / kappaMs;
    alpha += rootA * rootA * share;
    sigma += rootA * rootD * share;
    delta += rootD * rootD * share;
  }

  /** Removes what taking MUs out leaves of sums that should be 0. */
  void clip() {
    freeA = Math.max(0, freeA);
    freeD = Math.max(0, freeD);
    alpha = Math.max(0, alpha);
    sigma = Math.max(0, sigma);
    delta = Math.max(0, delta);
  }
}
