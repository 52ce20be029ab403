package org.edgemuse.testkit.game;

import java.util.List;

/**
 * A market once admission is settled: ASPs, the rewards that their orders pay, and whose they are.
 * MUs are known by their UE's number.
 *
 * @param asps the ASPs
 * @param mus the MU of each order of each ASP
 * @param rewards of each order of each ASP
 * @param followers how ASPs answer
 */
public record Game(List<Asp> asps, int[][] mus, double[][] rewards, Followers followers) {

  /** The answer of an ASP to the rewards as they are. */
  public Answer answer(int asp) {
    return followers.answer(asps.get(asp), rewards[asp]);
  }

  /** What an MU has of the resources that were granted. */
  public double grantedUtility(Mu mu) {
    double qoeMs = 0;
    double paid = 0;
    for (int n = 0; n < asps.size(); n++) {
      Answer granted = Answer.granted(asps.get(n));
      for (int i = 0; i < mus[n].length; i++) {
        if (mus[n][i] == mu.ue()) {
          double q = granted.qoeMs(asps.get(n), i);
          qoeMs += q;
          paid += rewards[n][i] * q;
        }
      }
    }
    return mu.utility(qoeMs, paid);
  }
}
