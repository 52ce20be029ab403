package org.edgemuse.testkit;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a scheduler decided on a request, and how it had rated the candidates before.
 *
 * @param decision the decision
 * @param candidates the candidates in the order in which it put them; none if it rated none
 */
public record Rating(Decision decision, List<Candidate> candidates) implements Serializable {

  /** The candidate that was chosen; null if the request was denied or the pair was not rated. */
  public @Nullable Candidate chosen() {
    for (Candidate candidate : candidates) {
      if (candidate.ap() == decision.ap() && candidate.es() == decision.es()) {
        return candidate;
      }
    }
    return null;
  }
}
