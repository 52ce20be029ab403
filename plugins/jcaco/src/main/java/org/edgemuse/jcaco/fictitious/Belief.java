package org.edgemuse.jcaco.fictitious;

import java.util.Arrays;
import org.edgemuse.jcaco.game.BestResponse;
import org.edgemuse.jcaco.game.Cost;
import org.edgemuse.jcaco.game.Profiles;
import org.edgemuse.jcaco.game.Subgame;
import org.edgemuse.jcaco.game.Weighing;

/**
 * What UEs believe of each other, and how they answer it. A UE counts its own time in full, as in
 * the count-only T (1 + (N - 1) / M): it plays only when it is active. Counting p T as the expected
 * game does costs about 5 % under empirical beliefs.
 */
interface Belief extends Weighing {

  /** Puts every player's best response to its belief into {@code choice}. */
  void respond(Subgame game, int[] choice);

  /**
   * What the player expected of the machine when it chose in the last {@link #respond}.
   *
   * @param choice what all players chose, which is not what a player believed
   */
  @Override
  default double costS(Subgame game, int[] choice, int player, int machine) {
    return game.allows(player, machine)
        ? othersS(game, player, machine) + game.soloS(player, machine)
        : Double.POSITIVE_INFINITY;
  }

  /** The load of others that the player expected on the machine in the last {@link #respond}, s. */
  double othersS(Subgame game, int player, int machine);

  static Belief of(FictitiousPlayOptions options) {
    return switch (options.belief()) {
      case COUNT_ONLY -> new CountOnly();
      case UNIFORM -> new Uniform();
      case EMPIRICAL -> new Empirical(options.rounds());
    };
  }

  /**
   * A UE knows N and its own times T_nm only, and expects (N - 1) / M others with its own time on
   * each machine: T_nm (1 + (N - 1) / M). That is least where T_nm is.
   */
  record CountOnly() implements Belief {
    private static final long serialVersionUID = 1L;

    @Override
    public void respond(Subgame game, int[] choice) {
      Profiles.fastest(game, choice);
    }

    @Override
    public double othersS(Subgame game, int player, int machine) {
      return game.soloS(player, machine) * (game.players() - 1) / game.machines();
    }
  }

  /**
   * The others' loads under uniform play over what each can use. All UEs see the same ones, and
   * herd.
   */
  final class Uniform implements Belief {
    private static final long serialVersionUID = 1L;

    private double[] loadS = new double[0];
    private double[] othersS = new double[0];

    @Override
    public void respond(Subgame game, int[] choice) {
      int machines = game.machines();
      if (loadS.length < machines) {
        loadS = new double[machines];
        othersS = new double[machines];
      }
      Arrays.fill(loadS, 0);
      for (int n = 0; n < game.players(); n++) {
        int usable = usable(game, n);
        for (int m = 0; m < machines; m++) {
          loadS[m] += partS(game, n, m, usable);
        }
      }
      for (int n = 0; n < game.players(); n++) {
        int usable = usable(game, n);
        for (int m = 0; m < machines; m++) {
          othersS[m] = othersS(game, n, m, usable);
        }
        choice[n] = BestResponse.against(game, n, othersS, Cost.CONDITIONAL);
      }
    }

    @Override
    public double othersS(Subgame game, int player, int machine) {
      return othersS(game, player, machine, usable(game, player));
    }

    private double othersS(Subgame game, int player, int machine, int usable) {
      return loadS[machine] - partS(game, player, machine, usable);
    }

    private static int usable(Subgame game, int player) {
      int count = 0;
      for (int m = 0; m < game.machines(); m++) {
        count += game.allows(player, m) ? 1 : 0;
      }
      return count;
    }

    /** What a player that is uniform over so many machines adds to the load of one. */
    private static double partS(Subgame game, int player, int machine, int usable) {
      return game.allows(player, machine)
          ? game.probability()[player] * game.soloS(player, machine) / usable
          : 0;
    }
  }

  /**
   * Fictitious play proper: in each round all UEs answer, at once, the frequencies with which the
   * others have played each machine so far, first of all uniform play. The last answers are played.
   */
  final class Empirical implements Belief {
    private static final long serialVersionUID = 1L;

    private final int rounds;
    private final Uniform uniform = new Uniform();
    private double[] loadS = new double[0];
    private double[] othersS = new double[0];
    private int[] plays = new int[0];

    Empirical(int rounds) {
      this.rounds = rounds;
    }

    @Override
    public void respond(Subgame game, int[] choice) {
      int machines = game.machines();
      if (loadS.length < machines) {
        loadS = new double[machines];
        othersS = new double[machines];
      }
      if (plays.length < game.players() * machines) {
        plays = new int[game.players() * machines];
      }
      Arrays.fill(plays, 0);
      Arrays.fill(loadS, 0);
      uniform.respond(game, choice);
      for (int round = 1; round < rounds; round++) {
        count(game, choice);
        for (int n = 0; n < game.players(); n++) {
          for (int m = 0; m < machines; m++) {
            othersS[m] = othersS(game, n, m, round);
          }
          choice[n] = BestResponse.against(game, n, othersS, Cost.CONDITIONAL);
        }
      }
    }

    @Override
    public double othersS(Subgame game, int player, int machine) {
      return rounds == 1
          ? uniform.othersS(game, player, machine)
          : othersS(game, player, machine, rounds - 1);
    }

    private double othersS(Subgame game, int player, int machine, int round) {
      double p = game.probability()[player];
      int times = plays[player * game.machines() + machine];
      return (loadS[machine] - p * times * game.soloS(player, machine)) / round;
    }

    /** Adds a round's play to the frequencies and to the loads summed over rounds. */
    private void count(Subgame game, int[] choice) {
      for (int n = 0; n < game.players(); n++) {
        plays[n * game.machines() + choice[n]]++;
        loadS[choice[n]] += game.probability()[n] * game.soloS(n, choice[n]);
      }
    }
  }
}
