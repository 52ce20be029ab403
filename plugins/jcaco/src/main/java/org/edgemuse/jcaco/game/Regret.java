package org.edgemuse.jcaco.game;

import java.io.Serializable;
import java.util.Arrays;

/**
 * How much a player of the expected game could gain by choosing another machine while the others
 * stay: its cost less the least cost of any machine. Zero for all is a Nash equilibrium. Players of
 * probability 0 or on no machine are left out. Keeps scratch space; one instance a thread.
 */
public final class Regret implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Cost cost;
  private double[] loadS = new double[0];
  private double[] costS = new double[0];
  private double[] regretS = new double[0];
  private double largestS;

  /** Regret of players who compare this cost. */
  public Regret(Cost cost) {
    this.cost = cost;
  }

  /** Measures a pure profile; read the result from {@link #largestS} and its siblings. */
  public void measure(Subgame game, int[] choice) {
    begin(game);
    Loads.pure(game, choice, loadS);
    double[] p = game.probability();
    for (int n = 0; n < game.players(); n++) {
      int at = choice[n];
      if (p[n] > 0 && at >= 0) {
        double own = cost.ownShare(p[n]);
        double current = loadS[at] + (own - p[n]) * game.soloS(n, at);
        double least = current;
        for (int m = 0; m < game.machines(); m++) {
          if (m != at) {
            least = Math.min(least, loadS[m] + own * game.soloS(n, m));
          }
        }
        record(n, current, least);
      }
    }
  }

  /** Measures a mixed profile; read the result from {@link #largestS} and its siblings. */
  public void measureMixed(Subgame game, double[] mixed) {
    begin(game);
    Loads.mixed(game, mixed, loadS);
    double[] p = game.probability();
    int machines = game.machines();
    for (int n = 0; n < game.players(); n++) {
      if (p[n] > 0) {
        double own = cost.ownShare(p[n]);
        double current = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int m = 0; m < machines; m++) {
          double share = mixed[n * machines + m];
          double costS = loadS[m] + (own - p[n] * share) * game.soloS(n, m);
          current += share * costS;
          least = Math.min(least, costS);
        }
        record(n, current, least);
      }
    }
  }

  /** The largest regret of the last measurement, in seconds. */
  public double largestS() {
    return largestS;
  }

  /** The cost of a player in the last measurement, in seconds; 0 for one that was left out. */
  public double costS(int player) {
    return costS[player];
  }

  /** The regret of a player in the last measurement, in seconds; 0 for one that was left out. */
  public double regretS(int player) {
    return regretS[player];
  }

  private void begin(Subgame game) {
    if (loadS.length < game.machines()) {
      loadS = new double[game.machines()];
    }
    if (costS.length < game.players()) {
      costS = new double[game.players()];
      regretS = new double[game.players()];
    }
    Arrays.fill(costS, 0);
    Arrays.fill(regretS, 0);
    largestS = 0;
  }

  private void record(int player, double current, double least) {
    double regret = current - least;
    costS[player] = current;
    if (regret > 0) {
      regretS[player] = regret;
      largestS = Math.max(largestS, regret);
    }
  }
}
