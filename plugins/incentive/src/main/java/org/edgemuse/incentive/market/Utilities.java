package org.edgemuse.incentive.market;

/** The utilities (8) and (9). */
public final class Utilities {
  private Utilities() {}

  /** Utility (9) of an MU that is given this total QoE in ms and pays this much. */
  public static double ofMu(double conversion, double totalQoeMs, double paid) {
    return conversion * StrictMath.log1p(totalQoeMs) - paid;
  }

  /** Utility (9) of an MU. */
  public static double ofMu(Market market, double[] rewards, Allocation given, int mu) {
    double qoe = 0;
    for (int n = 0; n < market.asps(); n++) {
      qoe += given.qoeMs()[market.at(n, mu)];
    }
    return ofMu(market.mu(mu).conversion(), qoe, paid(market, rewards, given, mu));
  }

  /** What an MU pays: the sum of its rewards times QoE. */
  public static double paid(Market market, double[] rewards, Allocation given, int mu) {
    double paid = 0;
    for (int n = 0; n < market.asps(); n++) {
      int i = market.at(n, mu);
      paid += rewards[i] * given.qoeMs()[i];
    }
    return paid;
  }

  /** What an ASP's resources cost it. */
  public static double cost(Market market, Allocation given, int asp) {
    return market.asp(asp).computePrice() * sum(market, given.computeTflops(), asp)
        + market.asp(asp).bandwidthPrice() * sum(market, given.bandwidthMhz(), asp);
  }

  /** Utility (8) of an ASP. */
  public static double ofAsp(Market market, double[] rewards, Allocation given, int asp) {
    double earned = 0;
    for (int i = 0; i < market.mus(); i++) {
      int pair = market.at(asp, market.inOrder(i));
      earned += rewards[pair] * given.qoeMs()[pair];
    }
    return earned - cost(market, given, asp);
  }

  /** The sum over MUs of an array over pairs, for one ASP. */
  static double sum(Market market, double[] overPairs, int asp) {
    double sum = 0;
    for (int i = 0; i < market.mus(); i++) {
      sum += overPairs[market.at(asp, market.inOrder(i))];
    }
    return sum;
  }
}
