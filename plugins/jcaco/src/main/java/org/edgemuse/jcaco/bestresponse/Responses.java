package org.edgemuse.jcaco.bestresponse;

import java.io.Serializable;
import org.edgemuse.jcaco.game.BestResponse;
import org.edgemuse.jcaco.game.Cost;
import org.edgemuse.jcaco.game.Subgame;

/** Runs the chosen dynamics on a subgame from a start. */
final class Responses implements Serializable {
  private static final long serialVersionUID = 1L;

  /** What UEs compare. */
  static final Cost COST = Cost.EXPECTED;

  private final BestResponse dynamics = new BestResponse(COST);
  private final BestResponseOptions options;

  Responses(BestResponseOptions options) {
    this.options = options;
  }

  void settle(Subgame game, int[] choice) {
    switch (options.update()) {
      case SEQUENTIAL -> dynamics.sequential(game, choice);
      case SIMULTANEOUS -> dynamics.simultaneous(game, choice, options.rounds());
    }
  }
}
