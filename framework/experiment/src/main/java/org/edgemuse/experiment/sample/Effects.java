package org.edgemuse.experiment.sample;

import java.util.List;

/**
 * Which keys a result hangs on.
 *
 * @param rows number of base rows that the estimates are from
 * @param main for each key its main effect: the share of the variance that vanishes on average once
 *     the key is known (first-order index)
 * @param total for each key its total effect: the share that remains on average while only the key
 *     is unknown, all its interactions with others included
 */
public record Effects(int rows, List<Effect> main, List<Effect> total) {

  /** Copies the lists. */
  public Effects {
    main = List.copyOf(main);
    total = List.copyOf(total);
  }
}
