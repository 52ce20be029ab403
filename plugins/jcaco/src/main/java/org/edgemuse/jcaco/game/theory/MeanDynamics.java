package org.edgemuse.jcaco.game.theory;

import java.util.Arrays;
import org.edgemuse.jcaco.game.Subgame;

/**
 * The mean dynamics of the linear reward-inaction learner (34) on a small game, (40), (76), MASL
 * paper: dP/dtau = E[(P' - P) / alpha | P], where the paper's (41) writes P' for (P' - P) / alpha.
 *
 * <p>With r(n, m) the expected reward of an active player n on m, dP(n, m)/dtau = p(n) P(n, m)
 * (r(n, m) - sum over a of P(n, a) r(n, a)): replicator dynamics, slowed by the player's activity.
 * The reward is 1 - delay / normaliser, clipped to [0, 1]; because of the clipping it is averaged
 * over every set of others that may be on the machine, which takes 2^(players - 1) steps.
 */
public final class MeanDynamics implements RungeKutta.Flow {
  /** Most players that the enumeration takes. */
  public static final int PLAYER_LIMIT = 16;

  private final Subgame game;
  private final Signal signal;
  private final double[] normaliserS;

  /**
   * The dynamics of a game.
   *
   * @param signal the delay that players are rewarded for
   * @param normaliserS per player, the delay in seconds at and above which the reward is 0
   * @throws IllegalArgumentException if the game is invalid or has more than {@link #PLAYER_LIMIT}
   *     players, or a normaliser is missing or not positive
   */
  public MeanDynamics(Subgame game, Signal signal, double[] normaliserS) {
    game.validate();
    if (game.players() > PLAYER_LIMIT) {
      throw new IllegalArgumentException(
          "players (" + game.players() + ") must be at most " + PLAYER_LIMIT + " to enumerate");
    }
    if (normaliserS.length != game.players()) {
      throw new IllegalArgumentException(
          "normaliserS (length %d) must hold one of %d"
              .formatted(normaliserS.length, game.players()));
    }
    for (double normaliser : normaliserS) {
      if (!(normaliser > 0)) {
        throw new IllegalArgumentException("normaliserS (" + normaliser + ") must be positive");
      }
    }
    this.game = game;
    this.signal = signal;
    this.normaliserS = normaliserS.clone();
  }

  /** The game whose players learn. */
  public Subgame game() {
    return game;
  }

  /** The delay that no profile exceeds for any player: everyone active on the worst machine. */
  public static double[] boundS(Subgame game) {
    double worst = 0;
    for (int m = 0; m < game.machines(); m++) {
      double load = 0;
      for (int n = 0; n < game.players(); n++) {
        load += game.soloS(n, m);
      }
      worst = Math.max(worst, load);
    }
    double[] bound = new double[game.players()];
    Arrays.fill(bound, worst);
    return bound;
  }

  /** Expected reward of an active player on a machine when the others play the mixed profile. */
  public double reward(double[] mixed, int player, int machine) {
    double p = game.probability()[player];
    double own = (signal == Signal.EXPECTED ? p : 1) * game.soloS(player, machine);
    return reward(mixed, player, machine, 0, own);
  }

  private double reward(double[] mixed, int player, int machine, int other, double delayS) {
    if (other == game.players()) {
      return Math.min(1, Math.max(0, 1 - delayS / normaliserS[player]));
    }
    double present = mixed[other * game.machines() + machine];
    double time = game.soloS(other, machine);
    if (signal == Signal.REALISED) {
      present *= game.probability()[other];
    } else {
      time *= game.probability()[other];
    }
    if (other == player || present == 0) {
      return reward(mixed, player, machine, other + 1, delayS);
    }
    double with = reward(mixed, player, machine, other + 1, delayS + time);
    double without = present == 1 ? 0 : reward(mixed, player, machine, other + 1, delayS);
    return present * with + (1 - present) * without;
  }

  /** The drift dP/dtau at a mixed profile. */
  @Override
  public void rate(double[] mixed, double[] drift) {
    int machines = game.machines();
    for (int n = 0; n < game.players(); n++) {
      int row = n * machines;
      double mean = 0;
      for (int m = 0; m < machines; m++) {
        drift[row + m] = reward(mixed, n, m);
        mean += mixed[row + m] * drift[row + m];
      }
      for (int m = 0; m < machines; m++) {
        drift[row + m] = game.probability()[n] * mixed[row + m] * (drift[row + m] - mean);
      }
    }
  }
}
