package org.edgemuse.kernel.api.map;

import java.io.Serializable;
import java.util.List;

/**
 * Things of one kind that are drawn under the agents.
 *
 * @param name for menus and legends, such as {@code streets} or {@code buildings}
 * @param kind what its shapes are
 * @param shapes in any order
 */
public record MapLayer(String name, Kind kind, List<MapShape> shapes) implements Serializable {

  /** What the shapes of a layer are. */
  public enum Kind {
    /** Open lines, one a ring. */
    STREETS,
    /** Filled: rings whose inside is counted by the even-odd rule, so that courtyards stay open. */
    BUILDINGS,
    /** Filled likewise: water, parks and whatever else covers ground. */
    GROUND,
    /** Marks, a ring of one point each. */
    POINTS
  }

  /** Copies the list. */
  public MapLayer {
    shapes = List.copyOf(shapes);
  }
}
