package org.edgemuse.incentive.follower;

/**
 * The roots p = sqrt(c_f + lambda) and q = sqrt(c_B + b) of an ASP's prices with their multipliers,
 * when it is known which MUs are pressed: at C1, so that their latency is kappa whatever they pay.
 * One MU, of demands A and D, may offer a root r of reward that varies; then p and q are lines in r
 * near its value, and so is its latency times r: (slope r + intercept).
 *
 * <p>F p = sum sqrt(A w), where sqrt w is r for an MU that is not pressed and (sqrt(A) p + sqrt(D)
 * q) / kappa for one that is; if that makes p fall below sqrt(c_f), then compute is slack and p is
 * sqrt(c_f). B likewise.
 */
final class ShadowPrices {
  private final double computeTflops;
  private final double bandwidthMhz;
  private final double computePrice;
  private final double bandwidthPrice;
  private final double computeFloor;
  private final double bandwidthFloor;

  private double p;
  private double q;
  private double pSlope;
  private double qSlope;
  private double pIntercept;
  private double qIntercept;

  ShadowPrices(
      double computeTflops, double bandwidthMhz, double computePrice, double bandwidthPrice) {
    this.computeTflops = computeTflops;
    this.bandwidthMhz = bandwidthMhz;
    this.computePrice = computePrice;
    this.bandwidthPrice = bandwidthPrice;
    this.computeFloor = Math.sqrt(computePrice);
    this.bandwidthFloor = Math.sqrt(bandwidthPrice);
  }

  /** Both resources slack. */
  void atFloor() {
    p = computeFloor;
    q = bandwidthFloor;
    pIntercept = p;
    qIntercept = q;
    pSlope = 0;
    qSlope = 0;
  }

  /**
   * Finds p and q for these sums over the other MUs, and one MU that is not pressed.
   *
   * @param others sums over the other MUs
   * @param rootA sqrt A of the one
   * @param rootD sqrt D of the one
   * @param r root of its reward
   */
  void solve(Sums others, double rootA, double rootD, double r) {
    atFloor();
    double demandA = others.freeA + rootA * r;
    double demandD = others.freeD + rootD * r;
    boolean computeBinds = demandA + others.alpha * p + others.sigma * q > computeTflops * p;
    boolean bandwidthBinds = demandD + others.sigma * p + others.delta * q > bandwidthMhz * q;
    if (!computeBinds && !bandwidthBinds) {
      return;
    }
    // A price above its floor raises the demand for the other resource and never lowers it, so what
    // binds once stays bound.
    if (!bandwidthBinds) {
      double left = computeTflops - others.alpha;
      pSlope = rootA / left;
      pIntercept = (others.freeA + others.sigma * q) / left;
      p = pIntercept + pSlope * r;
      bandwidthBinds = demandD + others.sigma * p + others.delta * q > bandwidthMhz * q;
    } else if (!computeBinds) {
      double left = bandwidthMhz - others.delta;
      qSlope = rootD / left;
      qIntercept = (others.freeD + others.sigma * p) / left;
      q = qIntercept + qSlope * r;
      computeBinds = demandA + others.alpha * p + others.sigma * q > computeTflops * p;
    }
    if (computeBinds && bandwidthBinds) {
      bothBind(others, rootA, rootD, r);
    }
  }

  private void bothBind(Sums others, double rootA, double rootD, double r) {
    double computeLeft = computeTflops - others.alpha;
    double bandwidthLeft = bandwidthMhz - others.delta;
    double determinant = computeLeft * bandwidthLeft - others.sigma * others.sigma;
    pSlope = (bandwidthLeft * rootA + others.sigma * rootD) / determinant;
    qSlope = (computeLeft * rootD + others.sigma * rootA) / determinant;
    pIntercept = (bandwidthLeft * others.freeA + others.sigma * others.freeD) / determinant;
    qIntercept = (computeLeft * others.freeD + others.sigma * others.freeA) / determinant;
    p = pIntercept + pSlope * r;
    q = qIntercept + qSlope * r;
  }

  /** The multiplier of sum f at most F. */
  double computeMultiplier() {
    return p > computeFloor ? Math.max(0, p * p - computePrice) : 0;
  }

  /** The multiplier of sum B at most Bmax. */
  double bandwidthMultiplier() {
    return q > bandwidthFloor ? Math.max(0, q * q - bandwidthPrice) : 0;
  }

  double p() {
    return p;
  }

  double q() {
    return q;
  }

  double slope(double rootA, double rootD) {
    return rootA * pSlope + rootD * qSlope;
  }

  double intercept(double rootA, double rootD) {
    return rootA * pIntercept + rootD * qIntercept;
  }
}
