package org.edgemuse.kernel.api.map;

import java.io.Serializable;
import java.util.List;
import org.edgemuse.kernel.api.plugin.ExtensionPoint;
import org.edgemuse.kernel.api.world.Area;
import org.jspecify.annotations.Nullable;

/**
 * The place in which a run happens. It never changes, and runs on several threads may share one.
 * All lengths are metres from the area's lower left corner, x to the east and y to the north.
 * Placements, mobility models and pictures take from it what they can use; a plugin that needs what
 * a map does not have says so by an {@link IllegalArgumentException} when it is made.
 */
@ExtensionPoint("map")
public interface WorldMap extends Serializable {

  /** The rectangle in which UEs move. */
  Area area();

  /** What is drawn under the agents, the lowest first. */
  default List<MapLayer> layers() {
    return List.of();
  }

  /** The streets on which UEs travel; those that cross without a common end do not meet. */
  default List<Street> streets() {
    return List.of();
  }

  /** The points of that name, such as {@code sites}, {@code servers} or {@code users}, or null. */
  default @Nullable MapPoints points(String name) {
    return null;
  }

  /** Where somebody was when, one trace for each of them. */
  default List<Trace> traces() {
    return List.of();
  }

  /** The way to longitudes and latitudes, or null if the map is of no place on Earth. */
  default @Nullable Coordinates coordinates() {
    return null;
  }
}
