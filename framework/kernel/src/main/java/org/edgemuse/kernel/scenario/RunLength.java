package org.edgemuse.kernel.scenario;

import java.io.Serializable;

/**
 * How long a run is.
 *
 * @param episodes one after the other, at least 1
 * @param slotsOfEpisode slots of each, at least 1
 */
public record RunLength(int episodes, int slotsOfEpisode) implements Serializable {

  /**
   * Checks that slots can be numbered.
   *
   * @throws IllegalArgumentException if there are too many; the message names both keys
   */
  public RunLength {
    if ((long) episodes * slotsOfEpisode > Integer.MAX_VALUE) {
      throw new IllegalArgumentException(
          "episodes (%d) times slots (%d) must be at most %d"
              .formatted(episodes, slotsOfEpisode, Integer.MAX_VALUE));
    }
  }

  /** Slots of the run, those of all episodes. */
  public int slots() {
    return episodes * slotsOfEpisode;
  }

  /** Whether the run has more than one episode. */
  public boolean hasEpisodes() {
    return episodes > 1;
  }

  /**
   * What messages call a slot, for example "slot 3", or "slot 3 of episode 7" where there are
   * several.
   *
   * @param index its number within the run
   */
  public String slotName(long index) {
    return hasEpisodes()
        ? "slot %d of episode %d".formatted(index % slotsOfEpisode, index / slotsOfEpisode)
        : "slot " + index;
  }
}
