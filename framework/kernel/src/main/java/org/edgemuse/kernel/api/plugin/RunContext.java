package org.edgemuse.kernel.api.plugin;

import org.edgemuse.kernel.api.map.WorldMap;
import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.kernel.api.world.Area;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a run before it starts, or before a part of it is replaced while it goes on:
 * sizes and the run's random draws. It says nothing of who is where or wants what, so that a
 * scheduler learns such things through its view only.
 */
public interface RunContext {

  /** The run's draws for one purpose; prefix it with the plugin's name ("masl/ap"). */
  Draws draws(String purpose);

  /** Number of UEs, for sizing arrays. */
  int ueCount();

  /** Number of APs. */
  int apCount();

  /** Number of ESs. */
  int esCount();

  /** The area in which UEs move: the map's, if there is one. */
  Area area();

  /** The place of the run; null if it has none, and for schedulers, who are not told of places. */
  default @Nullable WorldMap map() {
    return null;
  }

  /**
   * Tells whoever runs the scenario what a plugin mended or left out of its files, with counts:
   * {@code streets.geojson: 3 of 120 features are polygons and were left out}. Told once, however
   * many runs say it.
   */
  default void report(String repair) {}

  /** Length of a slot in seconds. */
  double slotS();

  /** Number of slots of an episode. */
  int slots();

  /** Number of episodes of the run, one after the other, at least 1. */
  default int episodes() {
    return 1;
  }
}
