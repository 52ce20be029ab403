package org.edgemuse.kernel.scenario;

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
        @Nullable Integer lastEpisodes) {

  /** Checks what single keys cannot show. */
  public Measure {
    if (lastSlots != null && lastEpisodes != null) {
      throw new IllegalArgumentException(
          "lastSlots (%d) and lastEpisodes (%d) exclude each other"
              .formatted(lastSlots, lastEpisodes));
    }
  }

  /**
   * Does nothing if a run is as long as what counts of it.
   *
   * @param slots of an episode
   * @throws IllegalArgumentException naming both keys
   */
  void requireWithin(int episodes, int slots) {
    if (lastEpisodes != null && lastEpisodes > episodes) {
      throw new IllegalArgumentException(
          "measure.lastEpisodes (%d) is more than episodes (%d)".formatted(lastEpisodes, episodes));
    }
    if (lastSlots != null && lastSlots > episodes * slots) {
      String run =
          episodes == 1
              ? "slots (%d)".formatted(slots)
              : "episodes (%d) times slots (%d)".formatted(episodes, slots);
      throw new IllegalArgumentException(
          "measure.lastSlots (%d) is more than %s".formatted(lastSlots, run));
    }
  }
}
