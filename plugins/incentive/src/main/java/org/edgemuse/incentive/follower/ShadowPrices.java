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
  private final double computeFloor;
  private final double bandwidthFloor;

  private double p;
  private double q;
  private double pSlope;
  private double qSlope;
  private double pIntercept;
  private double qIntercept;

  ShadowPrices(double computeTflops, double bandwidthMhz, double computePrice, double bandPrice) {
    this.computeTflops = computeTflops;
    this.bandwidthMhz = bandwidthMhz;
    this.computeFloor = Math.sqrt(computePrice);
    this.bandwidthFloor = Math.sqrt(bandPrice);
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
   * @param freeA sum of r sqrt A over those not pressed
   * @param freeD sum of r sqrt D over those not pressed
   * @param alpha sum of A / kappa over the pressed
   * @param sigma sum of sqrt(A D) / kappa over the pressed
   * @param delta sum of D / kappa over the pressed
   * @param rootA sqrt A of the one
   * @param rootD sqrt D of the one
   * @param r root of its reward
   */
  void solve(
      double freeA,
      double freeD,
      double alpha,
      double sigma,
      double delta,
      double rootA,
      double rootD,
      double r) {
    atFloor();
    double demandA = freeA + rootA * r;
    double demandD = freeD + rootD * r;
    boolean computeBinds = demandA + alpha * p + sigma * q > computeTflops * p;
    boolean bandwidthBinds = demandD + sigma * p + delta * q > bandwidthMhz * q;
    if (!computeBinds && !bandwidthBinds) {
      return;
    }
    // A price above its floor raises the demand for the other resource and never lowers it, so what
    // binds once stays bound.
    if (!bandwidthBinds) {
      double left = computeTflops - alpha;
      pSlope = rootA / left;
      pIntercept = (freeA + sigma * q) / left;
      p = pIntercept + pSlope * r;
      bandwidthBinds = demandD + sigma * p + delta * q > bandwidthMhz * q;
    } else if (!computeBinds) {
      double left = bandwidthMhz - delta;
      qSlope = rootD / left;
      qIntercept = (freeD + sigma * p) / left;
      q = qIntercept + qSlope * r;
      computeBinds = demandA + alpha * p + sigma * q > computeTflops * p;
    }
    if (computeBinds && bandwidthBinds) {
      bothBind(freeA, freeD, alpha, sigma, delta, rootA, rootD, r);
    }
  }

  private void bothBind(
      double freeA,
      double freeD,
      double alpha,
      double sigma,
      double delta,
      double rootA,
      double rootD,
      double r) {
    double computeLeft = computeTflops - alpha;
    double bandwidthLeft = bandwidthMhz - delta;
    double determinant = computeLeft * bandwidthLeft - sigma * sigma;
    pSlope = (bandwidthLeft * rootA + sigma * rootD) / determinant;
    qSlope = (computeLeft * rootD + sigma * rootA) / determinant;
    pIntercept = (bandwidthLeft * freeA + sigma * freeD) / determinant;
    qIntercept = (computeLeft * freeD + sigma * freeA) / determinant;
    p = pIntercept + pSlope * r;
    q = qIntercept + qSlope * r;
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
