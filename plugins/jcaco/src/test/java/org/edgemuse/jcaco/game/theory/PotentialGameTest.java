package org.edgemuse.jcaco.game.theory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.edgemuse.jcaco.game.Cost;
import org.edgemuse.jcaco.game.Loads;
import org.edgemuse.jcaco.game.RandomGames;
import org.edgemuse.jcaco.game.Subgame;
import org.edgemuse.kernel.api.random.Draws;
import org.junit.jupiter.api.Test;

/** Theorems 1 to 4: a unilateral deviation changes potential and cost in the same direction. */
class PotentialGameTest {
  private static final Draws DRAWS = Draws.of(11, "deviations");
  private static final double EPSILON_S = Potential.DEFAULT_EPSILON_S;
  private static final int DEVIATIONS = 120_000;
  private static final int MACHINES = 6;

  private final Potential potential = new Potential(EPSILON_S);
  private int compared;
  private int mismatches;

  /** Deviates one player of a random profile; a stretch other than 1 is a change of its steps. */
  private void deviate(Subgame game, int k, Cost cost, boolean stretched, boolean stays) {
    int n = DRAWS.below(game.players(), 0, k, 0);
    double p = game.probability()[n];
    if (p == 0) {
      return;
    }
    int[] choice = RandomGames.profile(game, k);
    double[] load = new double[MACHINES];
    Loads.pure(game, choice, load);
    int from = choice[n];
    int to = stays ? from : (from + 1 + DRAWS.below(MACHINES - 1, 0, k, 1)) % MACHINES;
    // Case 2 and 3 of Theorem 2: 5 to 30 steps instead of 10.
    double stretch = stretched ? (5 + DRAWS.below(26, 0, k, 2)) / 10. : 1;
    double soloFrom = game.soloS(n, from);
    double soloTo = game.soloS(n, to) * stretch;
    double own = cost.ownShare(p);
    double leftAfter = load[from] - p * soloFrom;
    double before = leftAfter + own * soloFrom;
    double after = (stays ? leftAfter : load[to]) + own * soloTo;
    boolean tie =
        Math.abs(after - before) <= EPSILON_S || p * soloFrom < EPSILON_S || p * soloTo < EPSILON_S;
    if (!tie) {
      int sign =
          stays
              ? Double.compare(leftAfter + p * soloTo, load[from])
              : potential.changeSign(load[from], leftAfter, load[to], load[to] + p * soloTo);
      compared++;
      if (sign != (int) Math.signum(after - before)) {
        mismatches++;
      }
    }
  }

  private Subgame game(int k) {
    return RandomGames.game(5 + k % 26, MACHINES, k / 100);
  }

  @Test
  void theorem1_slotGame_costAndPotentialAgreeOnEveryMove() {
    for (int k = 0; k < 2 * DEVIATIONS; k++) {
      deviate(RandomGames.slot(game(k), k), k, Cost.EXPECTED, false, false);
    }
    assertEquals(0, mismatches);
    assertTrue(compared >= 100_000, "compared " + compared);
  }

  @Test
  void theorem2_slotGame_costAndPotentialAgreeWhenStepsChangeToo() {
    for (int k = 0; k < 2 * DEVIATIONS; k++) {
      deviate(RandomGames.slot(game(k), k), k, Cost.EXPECTED, true, k % 3 == 0);
    }
    assertEquals(0, mismatches);
    assertTrue(compared >= 100_000, "compared " + compared);
  }

  @Test
  void theorem3_expectedGame_costAndPotentialAgreeOnEveryMove() {
    for (int k = 0; k < DEVIATIONS; k++) {
      deviate(game(k), k, Cost.EXPECTED, false, false);
    }
    assertEquals(0, mismatches);
    assertTrue(compared >= 100_000, "compared " + compared);
  }

  @Test
  void theorem4_expectedGame_costAndPotentialAgreeWhenStepsChangeToo() {
    for (int k = 0; k < DEVIATIONS; k++) {
      deviate(game(k), k, Cost.EXPECTED, true, k % 3 == 0);
    }
    assertEquals(0, mismatches);
    assertTrue(compared >= 100_000, "compared " + compared);
  }

  @Test
  void theorem3_doesNotCoverTheConditionalCost_whichDisagreesOnAboutOneMoveInTen() {
    for (int k = 0; k < DEVIATIONS; k++) {
      deviate(game(k), k, Cost.CONDITIONAL, false, false);
    }
    double share = mismatches / (double) compared;
    assertTrue(share > .05 && share < .15, "share " + share);
  }
}
