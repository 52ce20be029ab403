package org.edgemuse.ladts.scheduling;

import org.edgemuse.ladts.learning.NonFiniteException;

/** An agent's training has diverged: its run cannot go on. When it was, who runs it says. */
public final class DivergedException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  DivergedException(int ap, NonFiniteException cause) {
    super("%s at the agent of AP %d".formatted(cause.getMessage(), ap), cause);
  }
}
