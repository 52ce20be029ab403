package org.edgemuse.incentive.market;

/**
 * Utilities, costs and usage of an outcome. Means are over all MUs or all ASPs, and 0 where there
 * are none.
 *
 * @param muUtility of each MU, (9)
 * @param aspUtility of each ASP, (8)
 * @param muUtilityMean mean of the former
 * @param aspUtilityMean mean of the latter
 * @param muCostMean mean over MUs of what they pay
 * @param aspCostMean mean over ASPs of what their resources cost
 * @param computeUsageRatio mean over ASPs of sum f / F; an infinite F counts as unused, a zero F
 *     too
 * @param bandwidthUsageRatio mean over ASPs of sum B / Bmax, likewise
 * @param denied pairs that asked and are not served
 */
public record Measures(
    double[] muUtility,
    double[] aspUtility,
    double muUtilityMean,
    double aspUtilityMean,
    double muCostMean,
    double aspCostMean,
    double computeUsageRatio,
    double bandwidthUsageRatio,
    int denied) {

  static Measures of(Market market, double[] rewards, Allocation given) {
    int mus = market.mus();
    int asps = market.asps();
    double[] muUtility = new double[mus];
    double[] aspUtility = new double[asps];
    double muTotal = 0;
    double paid = 0;
    for (int i = 0; i < mus; i++) {
      int m = market.inOrder(i);
      muUtility[m] = Utilities.ofMu(market, rewards, given, m);
      muTotal += muUtility[m];
      paid += Utilities.paid(market, rewards, given, m);
    }
    double aspTotal = 0;
    double cost = 0;
    double compute = 0;
    double bandwidth = 0;
    for (int n = 0; n < asps; n++) {
      aspUtility[n] = Utilities.ofAsp(market, rewards, given, n);
      aspTotal += aspUtility[n];
      cost += Utilities.cost(market, given, n);
      Asp asp = market.asp(n);
      compute += usage(Utilities.sum(market, given.computeTflops(), n), asp.computeTflops());
      bandwidth += usage(Utilities.sum(market, given.bandwidthMhz(), n), asp.bandwidthMhz());
    }
    return new Measures(
        muUtility,
        aspUtility,
        mus == 0 ? 0 : muTotal / mus,
        aspTotal / asps,
        mus == 0 ? 0 : paid / mus,
        cost / asps,
        compute / asps,
        bandwidth / asps,
        denied(market, given));
  }

  private static double usage(double used, double capacity) {
    return used == 0 ? 0 : used / capacity;
  }

  private static int denied(Market market, Allocation given) {
    int denied = 0;
    for (int n = 0; n < market.asps(); n++) {
      for (int m = 0; m < market.mus(); m++) {
        denied += market.requested(n, m) && !given.admitted()[market.at(n, m)] ? 1 : 0;
      }
    }
    return denied;
  }
}
