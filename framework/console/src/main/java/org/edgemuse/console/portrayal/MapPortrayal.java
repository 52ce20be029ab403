package org.edgemuse.console.portrayal;

import java.awt.geom.Rectangle2D;
import sim.portrayal.FieldPortrayal2D;

/**
 * A layer under the agents.
 *
 * @param name for the menu of layers, such as {@code streets}
 * @param portrayal draws its field into {@link sim.portrayal.DrawInfo2D#draw}. In pictures without
 *     a window {@link sim.portrayal.DrawInfo2D#gui} is null
 * @param fieldM the rectangle of the map that {@code draw} stands for, m: x to the east and y to
 *     the north of the area's lower left corner. What lies outside the area is not shown
 * @param still whether it never changes while a run goes on, so that it is drawn once for many
 *     pictures; those above one that is not still are drawn for each
 */
public record MapPortrayal(
    String name, FieldPortrayal2D portrayal, Rectangle2D fieldM, boolean still) {

  /** Copies the rectangle. */
  public MapPortrayal {
    fieldM = fieldM.getBounds2D();
    if (fieldM.isEmpty()) {
      throw new IllegalArgumentException("fieldM of '%s' has no area".formatted(name));
    }
  }
}
