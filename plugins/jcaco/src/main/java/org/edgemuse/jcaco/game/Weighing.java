package org.edgemuse.jcaco.game;

import java.io.Serializable;

/** By which costs a planner chose the machines of a subgame's players. */
public interface Weighing extends Serializable {

  /** The plan is another one, or the game is. */
  default void renew() {}

  /**
   * What a machine costs a player.
   *
   * @param choice the plan
   * @return the cost in seconds, infinite if the player cannot use the machine
   */
  double costS(Subgame game, int[] choice, int player, int machine);
}
