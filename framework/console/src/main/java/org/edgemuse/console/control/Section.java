package org.edgemuse.console.control;

import java.util.List;

/**
 * Controls that belong together.
 *
 * @param title what they are of
 * @param doc what the chosen plugin says of itself, or ""
 * @param run the place of the run whose scheduler it is; of the world, which all share, the first
 * @param controls the controls, in order
 */
public record Section(String title, String doc, int run, List<Control> controls) {
  /** Copies the list. */
  public Section {
    controls = List.copyOf(controls);
  }
}
