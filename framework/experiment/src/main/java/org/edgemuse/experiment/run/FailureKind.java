package org.edgemuse.experiment.run;

import java.util.Locale;
import org.edgemuse.experiment.limit.OverdueException;
import org.edgemuse.kernel.fault.NonsenseException;

/** How a run failed. */
public enum FailureKind {
  /** A plugin threw an exception. */
  THREW,
  /** A plugin did or returned what makes no sense. */
  NONSENSE,
  /** The run took longer than it may. */
  TIMED_OUT,
  /** There was no memory left. */
  OUT_OF_MEMORY;

  /** The name in tables: lower-case words joined by hyphens. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static FailureKind of(Throwable thrown) {
    return thrown instanceof NonsenseException
        ? NONSENSE
        : thrown instanceof OverdueException
            ? TIMED_OUT
            : thrown instanceof OutOfMemoryError ? OUT_OF_MEMORY : THREW;
  }
}
