package org.edgemuse.jcaco.game.theory;

import java.util.ArrayList;
import java.util.List;
import org.edgemuse.jcaco.game.Cost;
import org.edgemuse.jcaco.game.Loads;
import org.edgemuse.jcaco.game.Subgame;

/** Enumerates the pure Nash equilibria of small expected games. */
public final class PureEquilibria {
  /** Most profiles that an enumeration takes. */
  public static final long PROFILE_LIMIT = 10_000_000;

  private PureEquilibria() {}

  /**
   * The profiles in which every player would pay more on any other machine, by more than {@code
   * marginS}; a margin of 0 gives the strict equilibria.
   *
   * @return the profiles, in lexicographic order
   * @throws IllegalArgumentException if there are more than {@link #PROFILE_LIMIT} profiles
   */
  public static List<int[]> strict(Subgame game, Cost cost, double marginS) {
    double profiles = 1;
    for (int n = 0; n < game.players(); n++) {
      profiles *= game.machines();
    }
    if (profiles > PROFILE_LIMIT) {
      throw new IllegalArgumentException(
          "profiles (%d machines to the power of %d players) must be at most %d"
              .formatted(game.machines(), game.players(), PROFILE_LIMIT));
    }
    List<int[]> found = new ArrayList<>();
    int[] choice = new int[game.players()];
    double[] loadS = new double[game.machines()];
    do {
      Loads.pure(game, choice, loadS);
      if (isStrict(game, cost, choice, loadS, marginS)) {
        found.add(choice.clone());
      }
    } while (next(choice, game.machines()));
    return found;
  }

  private static boolean isStrict(
      Subgame game, Cost cost, int[] choice, double[] loadS, double marginS) {
    for (int n = 0; n < choice.length; n++) {
      double p = game.probability()[n];
      double own = cost.ownShare(p);
      double current = loadS[choice[n]] + (own - p) * game.soloS(n, choice[n]);
      for (int m = 0; m < loadS.length; m++) {
        if (m != choice[n] && loadS[m] + own * game.soloS(n, m) <= current + marginS) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean next(int[] choice, int machines) {
    for (int n = choice.length - 1; n >= 0; n--) {
      if (++choice[n] < machines) {
        return true;
      }
      choice[n] = 0;
    }
    return false;
  }
}
