package org.edgemuse.ladts.scheduling;

import org.edgemuse.kernel.api.world.Moment;
import org.edgemuse.ladts.learning.NonFiniteException;

/** An agent's training has diverged: its run cannot go on. */
public final class DivergedException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  DivergedException(Moment now, int ap, NonFiniteException cause) {
    super(
        "%s in episode %d, slot %d, agent of AP %d"
            .formatted(cause.getMessage(), now.episode(), now.slot(), ap),
        cause);
  }
}
