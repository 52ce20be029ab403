package org.edgemuse.ladts.scheduling;

import org.edgemuse.ladts.learning.NonFiniteException;

/** An agent's training has diverged: its run cannot go on. */
public final class DivergedException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  DivergedException(int episode, int slot, int ap, NonFiniteException cause) {
    super(
        "%s in episode %d, slot %d, agent of AP %d"
            .formatted(cause.getMessage(), episode, slot, ap),
        cause);
  }
}
