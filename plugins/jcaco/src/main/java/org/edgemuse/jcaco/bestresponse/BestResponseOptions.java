package org.edgemuse.jcaco.bestresponse;

import java.io.Serializable;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.Range;

/**
 * Which best-response dynamics are played.
 *
 * @param start the profile from which UEs respond
 * @param game the game that they play
 * @param update who moves when
 * @param rounds rounds after which simultaneous updates end
 */
public record BestResponseOptions(
    @Doc(
            "profile from which UEs respond: drawn uniformly, everyone where it needs least time"
                + " alone, or what was chosen before")
        @Default("random")
        Start start,
    @Doc("game that they play: the one of a slot's active UEs, or the expected one of all UEs")
        @Default("slot")
        Game game,
    @Doc(
            "who moves when: one UE after another, which ends at an equilibrium, or all at once,"
                + " which tends to oscillate")
        @Default("sequential")
        Update update,
    @Doc("rounds after which simultaneous updates end") @Default("100") @Range(min = 1) int rounds)
    implements Serializable {

  /** The profile from which UEs respond. */
  public enum Start {
    /** Machines drawn uniformly, anew for every game. */
    RANDOM,
    /** Everyone on the machine where it needs least time alone. */
    FASTEST,
    /** What the UE chose last; its fastest machine if it has not chosen yet. */
    WARM
  }

  /** The game that UEs play. */
  public enum Game {
    /** Complete information: the active UEs of each slot. */
    SLOT,
    /** Stochastic information: all UEs with their probabilities. */
    EXPECTED
  }

  /** Who moves when. */
  public enum Update {
    /** One after another, until nobody wants to move. */
    SEQUENTIAL,
    /** All at once, for a limited number of rounds. */
    SIMULTANEOUS
  }
}
