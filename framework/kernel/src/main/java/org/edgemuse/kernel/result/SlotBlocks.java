package org.edgemuse.kernel.result;

import java.io.Serializable;
import org.edgemuse.kernel.api.world.Moment;
import org.edgemuse.kernel.scenario.RunLength;

/**
 * Which slots share a row of the table {@link RunSummary#SLOTS}: so many slots of a run of one
 * episode, or so many whole episodes of a longer one.
 *
 * @param length of the run, whose last row may have fewer slots
 * @param every how many slots, or episodes, a row sums up; 0 for no rows
 */
public record SlotBlocks(RunLength length, int every) implements Serializable {

  /** The first column of a run's rows: the number of a row's last slot or episode. */
  public static String column(RunLength length) {
    return length.hasEpisodes() ? RunSummary.EPISODE : RunSummary.SLOT;
  }

  /** Whether there are rows. */
  boolean wanted() {
    return every > 0;
  }

  /** Whether a row ends with this slot. */
  boolean endWith(Moment now) {
    long done = now.index() + 1;
    long slots = length.hasEpisodes() ? (long) every * length.slotsOfEpisode() : every;
    return done % slots == 0 || done == length.slots();
  }

  /** The number of a row that ends with this slot. */
  int number(Moment now) {
    return length.hasEpisodes() ? now.episode() : now.slot();
  }
}
