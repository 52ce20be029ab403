package org.edgemuse.jcaco.game;

import java.util.Arrays;

/**
 * The pure profile of least P1 (15), MASL paper, by branch and bound; P0 (14) when probabilities
 * are activity indicators. For the price of anarchy and of stability on small games.
 */
public final class ExactOptimum {
  /** Most players of positive probability that a solve takes. */
  public static final int PLAYER_LIMIT = 10;

  private final Subgame game;
  private final int[] order;
  private final int[] choice;
  private final int[] best;
  private final Tally tally = new Tally();
  private double bestS;

  private ExactOptimum(Subgame game, int[] order) {
    this.game = game;
    this.order = order;
    this.choice = new int[game.players()];
    this.best = new int[game.players()];
  }

  /**
   * Finds the optimum.
   *
   * @param choice receives it; players of probability 0 are left on no machine
   * @return its P1 in seconds
   * @throws IllegalArgumentException if more than {@link #PLAYER_LIMIT} players have a positive
   *     probability, or an entry of the game is invalid
   */
  public static double solve(Subgame game, int[] choice) {
    game.validate();
    LocalSearch localSearch = new LocalSearch();
    localSearch.greedy(game, choice);
    int[] order = new int[game.players()];
    int count = 0;
    for (int n = 0; n < game.players(); n++) {
      if (game.probability()[n] > 0) {
        order[count++] = n;
      }
    }
    if (count > PLAYER_LIMIT) {
      throw new IllegalArgumentException(
          ("players (%d of positive probability) must be at most %d for an exact optimum; use local"
                  + " search for larger games")
              .formatted(count, PLAYER_LIMIT));
    }
    ExactOptimum solver = new ExactOptimum(game, Arrays.copyOf(order, count));
    solver.bestS = localSearch.descend(game, choice);
    System.arraycopy(choice, 0, solver.best, 0, choice.length);
    System.arraycopy(choice, 0, solver.choice, 0, choice.length);
    solver.tally.clear(game.machines());
    solver.place(0, 0);
    System.arraycopy(solver.best, 0, choice, 0, choice.length);
    return new ServiceTime().expected(game, choice);
  }

  private void place(int depth, double soFarS) {
    if (depth == order.length) {
      if (soFarS < bestS) {
        bestS = soFarS;
        System.arraycopy(choice, 0, best, 0, choice.length);
      }
      return;
    }
    if (soFarS + remainingAtLeastS(depth) >= bestS) {
      return;
    }
    int player = order[depth];
    for (int m = 0; m < game.machines(); m++) {
      double weight = tally.weight[m];
      double loadS = tally.loadS[m];
      double added = tally.addedS(game, player, m);
      tally.add(game, player, m);
      choice[player] = m;
      place(depth + 1, soFarS + added);
      tally.weight[m] = weight;
      tally.loadS[m] = loadS;
    }
  }

  /** Each remaining player added alone to what stands: company can only make it dearer. */
  private double remainingAtLeastS(int depth) {
    double sum = 0;
    for (int i = depth; i < order.length; i++) {
      int cheapest = tally.cheapest(game, order[i], 1, 1);
      sum += tally.addedS(game, order[i], cheapest);
    }
    return sum;
  }
}
