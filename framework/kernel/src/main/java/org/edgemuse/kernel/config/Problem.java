package org.edgemuse.kernel.config;

import java.io.Serializable;

/**
 * One thing wrong with a configuration.
 *
 * @param where the place to mend
 * @param message what is wrong, naming value and rule
 */
public record Problem(Where where, String message) implements Serializable {

  /**
   * On one line, for example {@code jcaco.yaml:12: scheduler.masl.alpha: alpha (2) must be in [0,
   * 1]}.
   */
  public String describe() {
    String place = where.describe();
    return Words.oneLine(place.isEmpty() ? message : place + ": " + message);
  }
}
