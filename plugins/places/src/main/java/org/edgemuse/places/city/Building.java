package org.edgemuse.places.city;

import java.util.List;

/**
 * A building, or any other polygon on the ground.
 *
 * @param outline its corners, counter-clockwise
 * @param courtyard the corners of what is open within, counter-clockwise; empty if nothing is
 */
record Building(List<Spot> outline, List<Spot> courtyard) {
  Building {
    outline = List.copyOf(outline);
    courtyard = List.copyOf(courtyard);
  }
}
