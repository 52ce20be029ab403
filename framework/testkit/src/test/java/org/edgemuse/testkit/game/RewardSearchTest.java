package org.edgemuse.testkit.game;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class RewardSearchTest {
  private static final Mu MU = new Mu(0, 370.6, 1e-4, 1);
  private static final Order ORDER = new Order(100, 9, 500, 0, 0);

  private static Game game(Asp asp, double... rewards) {
    int[] mus = new int[rewards.length];
    for (int i = 0; i < mus.length; i++) {
      mus[i] = i;
    }
    return new Game(List.of(asp), new int[][] {mus}, new double[][] {rewards}, Followers.optimal());
  }

  /** With slack capacity, the best reward of a lone MU has R (kappa + Q) / (kappa - Q) = s. */
  @Test
  void findsTheEquilibriumOfOneMuAndOneAsp() {
    Asp asp = new Asp(100, 100, 21.46, 0.1, List.of(ORDER));
    double root = Math.sqrt(100 * 21.46) + Math.sqrt(9 * 0.1);
    double low = 1e-2;
    double high = 1;
    while (high - low > 1e-15) {
      double reward = (low + high) / 2;
      double q = 500 - root / Math.sqrt(reward);
      if (reward * (500 + q) / (500 - q) < 370.6 / (1 + q)) {
        low = reward;
      } else {
        high = reward;
      }
    }
    double q = 500 - root / Math.sqrt(low);
    double best = MU.utility(q, low * q);
    assertEquals(best, new RewardSearch(game(asp, 0.9), MU).bestUtility(), 1e-11 * best);
  }

  @Test
  void staysWithinTheLimits() {
    Asp asp = new Asp(100, 100, 21.46, 0.1, List.of(ORDER));
    Mu poor = new Mu(0, 370.6, 1e-4, 0.02);
    double q = 500 - (Math.sqrt(100 * 21.46) + Math.sqrt(9 * 0.1)) / Math.sqrt(0.02);
    double best = new RewardSearch(game(asp, 0.01), poor).bestUtility();
    assertEquals(poor.utility(q, 0.02 * q), best, 1e-12 * best);
  }

  /** Others pay so much that an order of a scarce ASP is at its limit up to some reward. */
  @Test
  void findsATopBehindFlatGround() {
    Order small = new Order(60, 5, 500, 0, 0);
    Asp asp = new Asp(0.7, 100, 21.46, 0.1, List.of(ORDER, small, small));
    Mu rich = new Mu(0, 30, 1e-4, 5);
    Game game = game(asp, 1e-4, 0.6, 0.6);
    double best = Double.NEGATIVE_INFINITY;
    double bestReward = 0;
    for (int i = 0; i <= 50_000; i++) {
      double reward = 1e-4 * (1 + i);
      double q =
          Math.max(
              0, Followers.optimal().answer(asp, new double[] {reward, 0.6, 0.6}).qoeMs(asp, 0));
      double utility = rich.utility(q, reward * q);
      if (utility > best) {
        best = utility;
        bestReward = reward;
      }
    }
    double flat = rich.utility(0, 0);
    assertTrue(best > flat + 1 && bestReward > 0.1, "there is a top: " + bestReward);
    double found = new RewardSearch(game, rich).bestUtility();
    assertTrue(found >= best, found + " found, " + best + " tried");
    assertEquals(best, found, 1e-3);
  }

  @Test
  void anMuThatIsNotServedHasNothingToGain() {
    Asp asp = new Asp(100, 100, 21.46, 0.1, List.of(ORDER));
    assertEquals(0, new RewardSearch(game(asp, 0.9), new Mu(7, 370.6, 1e-4, 1)).bestUtility());
  }
}
