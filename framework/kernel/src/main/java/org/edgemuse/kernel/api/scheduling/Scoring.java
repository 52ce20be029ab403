package org.edgemuse.kernel.api.scheduling;

import java.io.Serializable;
import java.util.Objects;

/**
 * What the scores are by which a scheduler rates the candidates of a request.
 *
 * @param name as of a column of results: lower-case words joined by underscores, ending in the unit
 *     if there is one, for example {@code expected_delay_s} or {@code probability}
 * @param highestIsBest whether the candidate of the highest score is the best one, or that of the
 *     lowest
 */
public record Scoring(String name, boolean highestIsBest) implements Serializable {

  /** Checks that there is a name. */
  public Scoring {
    Objects.requireNonNull(name);
    if (!name.matches("[a-z][a-z0-9]*(_[a-z0-9]+)*")) {
      throw new IllegalArgumentException(
          "The name of a score ('%s') must be lower-case words joined by underscores"
              .formatted(name));
    }
  }

  /** Scores of which the lowest is the best, such as delays. */
  public static Scoring lowest(String name) {
    return new Scoring(name, false);
  }

  /** Scores of which the highest is the best, such as probabilities. */
  public static Scoring highest(String name) {
    return new Scoring(name, true);
  }
}
