package org.edgemuse.console.layer;

import org.jspecify.annotations.Nullable;
import sim.display.GUIState;
import sim.portrayal.Inspector;

/** Makes what shows the state of a thing that was clicked. */
public interface Inspections {

  /**
   * The inspector of a thing.
   *
   * @param ref a {@link UeRef}, {@link ApRef} or {@link EsRef}, or what a further layer finds
   * @return null if there is nothing to be shown of it
   */
  @Nullable Inspector inspector(Object ref, GUIState gui);
}
