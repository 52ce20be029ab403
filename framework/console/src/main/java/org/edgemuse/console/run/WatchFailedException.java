package org.edgemuse.console.run;

import org.edgemuse.experiment.run.RunFailure;
import org.edgemuse.kernel.config.ConfigException;

/** A run that was watched stopped before its end; the message names it and the cause. */
public final class WatchFailedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private WatchFailedException(String message, Throwable cause) {
    super(message, cause);
  }

  /**
   * Tells of a run's failure as the command {@code run} does.
   *
   * @param label of the run's scheduler
   * @param when for example "in slot 7"
   */
  public static WatchFailedException of(Throwable failed, String label, long seed, String when) {
    String message =
        failed instanceof ConfigException
            ? String.valueOf(failed.getMessage())
            : RunFailure.of(failed).sentence(label, seed, when);
    return new WatchFailedException(message, failed);
  }
}
