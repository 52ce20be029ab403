package org.edgemuse.jcaco.game;

import org.jspecify.annotations.Nullable;

/**
 * What each machine would cost a player while all others stay where the plan has them. The plan's
 * loads are summed up when they are first asked for.
 */
public final class Deviations implements Weighing {
  private static final long serialVersionUID = 1L;

  private final Cost cost;
  private final double toll;
  private transient @Nullable Tally tally;

  private Deviations(Cost cost, double toll) {
    this.cost = cost;
    this.toll = toll;
  }

  /** What the player itself would have to bear, as {@link BestResponse} compares it. */
  public static Deviations own(Cost cost) {
    return new Deviations(cost, 0);
  }

  /**
   * What a request of the player would add to the service times of all, its own included, as {@link
   * LocalSearch} compares it: by that times its probability a move changes P1 (15), MASL paper.
   */
  public static Deviations ofAll() {
    return new Deviations(Cost.CONDITIONAL, 1);
  }

  @Override
  public void renew() {
    tally = null;
  }

  @Override
  public double costS(Subgame game, int[] choice, int player, int machine) {
    if (!game.allows(player, machine)) {
      return Double.POSITIVE_INFINITY;
    }
    Tally counted = tally;
    if (counted == null) {
      counted = new Tally();
      counted.count(game, choice);
      tally = counted;
    }
    double own = cost.ownShare(game.probability()[player]);
    return counted.costS(game, player, choice[player], machine, own, toll);
  }
}
