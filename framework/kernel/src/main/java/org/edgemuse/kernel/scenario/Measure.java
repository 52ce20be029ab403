package org.edgemuse.kernel.scenario;

import java.io.Serializable;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.Range;
import org.jspecify.annotations.Nullable;

/**
 * Which slots count in the metrics: all of the run, or those of its end.
 *
 * @param lastSlots how many slots at the end of the run, whatever episodes they belong to, or null
 * @param lastEpisodes how many whole episodes at the end of the run, or null
 */
public record Measure(
    @Doc("how many slots at the end of the run count; all if absent") @Range(min = 1)
        @Nullable Integer lastSlots,
    @Doc("how many episodes at the end of the run count, instead of lastSlots") @Range(min = 1)
        @Nullable Integer lastEpisodes)
    implements Serializable {

  /** Checks what single keys cannot show. */
  public Measure {
    if (lastSlots != null && lastEpisodes != null) {
      throw new IllegalArgumentException(
          "lastSlots (%d) and lastEpisodes (%d) exclude each other"
              .formatted(lastSlots, lastEpisodes));
    }
  }

  /** The first slot that counts, numbered within the run. */
  int firstSlot(RunLength run) {
    if (lastEpisodes != null) {
      return (run.episodes() - lastEpisodes) * run.slotsOfEpisode();
    }
    return lastSlots == null ? 0 : run.slots() - lastSlots;
  }

  /**
   * Does nothing if a run is as long as what counts of it.
   *
   * @throws IllegalArgumentException naming both keys
   */
  void requireWithin(RunLength run) {
    if (lastEpisodes != null && lastEpisodes > run.episodes()) {
      throw new IllegalArgumentException(
          "measure.lastEpisodes (%d) is more than episodes (%d)"
              .formatted(lastEpisodes, run.episodes()));
    }
    if (lastSlots != null && lastSlots > run.slots()) {
      String slots = "slots (%d)".formatted(run.slotsOfEpisode());
      throw new IllegalArgumentException(
          "measure.lastSlots (%d) is more than %s"
              .formatted(
                  lastSlots,
                  run.hasEpisodes()
                      ? "episodes (%d) times %s".formatted(run.episodes(), slots)
                      : slots));
    }
  }
}
