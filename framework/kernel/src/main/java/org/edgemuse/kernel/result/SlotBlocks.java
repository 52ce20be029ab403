package org.edgemuse.kernel.result;

import java.io.Serializable;
import org.edgemuse.kernel.api.world.Moment;
import org.edgemuse.kernel.scenario.Scenario;

/**
 * Which slots share a row of the table {@link RunSummary#SLOTS}: so many slots of a run of one
 * episode, or so many whole episodes of a longer one.
 *
 * @param column in which a row has the number of its last slot or episode
 * @param slots of a row, or 0 for no rows
 * @param lastIndex the run's last slot, whose row may have fewer
 */
public record SlotBlocks(String column, long slots, long lastIndex) implements Serializable {

  /**
   * The blocks of a run.
   *
   * @param every how many slots a row sums up, or how many episodes if there are several; or 0
   */
  public static SlotBlocks of(Scenario scenario, int every) {
    boolean several = scenario.episodes() > 1;
    return new SlotBlocks(
        column(scenario),
        several ? (long) every * scenario.slots() : every,
        scenario.runSlots() - 1L);
  }

  /** The first column of a run's rows. */
  public static String column(Scenario scenario) {
    return scenario.episodes() > 1 ? RunSummary.EPISODE : RunSummary.SLOT;
  }

  /** The number of a row that ends with this slot. */
  int number(Moment now) {
    return ofEpisodes() ? now.episode() : now.slot();
  }

  /** The slot as messages name it, for example "of slot 3" or "of slot 3 of episode 7". */
  String describe(Moment now) {
    return ofEpisodes()
        ? "of slot %d of episode %d".formatted(now.slot(), now.episode())
        : "of slot " + now.slot();
  }

  private boolean ofEpisodes() {
    return column.equals(RunSummary.EPISODE);
  }
}
