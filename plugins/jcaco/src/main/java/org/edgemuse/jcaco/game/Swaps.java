package org.edgemuse.jcaco.game;

/** Exchanges of two players' machines that lower P1, each judged in constant time. */
final class Swaps {
  private Swaps() {}

  /**
   * Tries every pair once, in order, taking each exchange that helps.
   *
   * @param tally the sums of {@code choice}, kept up to date
   * @return the number of exchanges made
   */
  static int pass(Subgame game, int[] choice, Tally tally) {
    double[] p = game.probability();
    int made = 0;
    for (int n = 0; n < game.players(); n++) {
      if (p[n] > 0) {
        for (int other = n + 1; other < game.players(); other++) {
          if (p[other] > 0 && choice[n] != choice[other]) {
            made += swapIfBetter(game, choice, tally, n, other);
          }
        }
      }
    }
    return made;
  }

  private static int swapIfBetter(Subgame game, int[] choice, Tally tally, int one, int two) {
    int a = choice[one];
    int b = choice[two];
    double p = game.probability()[one];
    double q = game.probability()[two];
    double soloA = game.soloS(one, a);
    double soloB = game.soloS(two, b);
    double swappedA = game.soloS(two, a);
    double swappedB = game.soloS(one, b);
    double loadA = tally.loadS[a] - p * soloA;
    double loadB = tally.loadS[b] - q * soloB;
    double crowdA = 1 + tally.weight[a] - p;
    double crowdB = 1 + tally.weight[b] - q;
    double before = p * (loadA + crowdA * soloA) + q * (loadB + crowdB * soloB);
    double after = q * (loadA + crowdA * swappedA) + p * (loadB + crowdB * swappedB);
    if (after < before * (1 - Tally.TOLERANCE)) {
      tally.move(game, one, a, b);
      tally.move(game, two, b, a);
      choice[one] = b;
      choice[two] = a;
      return 1;
    }
    return 0;
  }
}
