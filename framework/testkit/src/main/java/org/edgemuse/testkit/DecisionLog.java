package org.edgemuse.testkit;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.edgemuse.kernel.api.scheduling.Facts;
import org.edgemuse.kernel.api.scheduling.Request;
import org.edgemuse.kernel.api.scheduling.Scores;
import org.edgemuse.kernel.model.EdgeSimulation;

/**
 * All requests that a scheduler was shown, and what it decided on each, in their order; with the
 * scores of the candidates, if the log asks for them.
 */
public final class DecisionLog implements Serializable {
  private static final long serialVersionUID = 1L;

  private final List<Arrival> arrivals = new ArrayList<>();
  private final List<Decision> decisions = new ArrayList<>();
  private final List<Rating> ratings = new ArrayList<>();
  private final List<Candidate> candidates = new ArrayList<>();
  private final boolean asksForScores;

  DecisionLog(boolean asksForScores) {
    this.asksForScores = asksForScores;
  }

  /**
   * The log of a run.
   *
   * @throws IllegalArgumentException if its world was made neither by {@link Worlds#recording} nor
   *     by {@link Worlds#scoring}
   */
  public static DecisionLog of(EdgeSimulation simulation) {
    if (simulation.scheduler() instanceof Recorded recorded) {
      return recorded.log();
    }
    throw new IllegalArgumentException(
        "The scheduler (%s) is not a recorded one"
            .formatted(simulation.scheduler().getClass().getName()));
  }

  /** The decisions so far. */
  public List<Decision> decisions() {
    return Collections.unmodifiableList(decisions);
  }

  /**
   * The decisions so far with the scores of their candidates; none if the world was not made by
   * {@link Worlds#scoring}.
   */
  public List<Rating> ratings() {
    return Collections.unmodifiableList(ratings);
  }

  /** Whether the scheduler is asked how it rates the candidates of each request. */
  boolean asksForScores() {
    return asksForScores;
  }

  /** Takes the candidates of the request that is decided next. */
  Scores candidates() {
    return (ap, es, score) -> candidates.add(new Candidate(ap, es, score));
  }

  private void decided(Decision decision) {
    decisions.add(decision);
    if (asksForScores) {
      ratings.add(new Rating(decision, List.copyOf(candidates)));
      candidates.clear();
    }
  }

  /** The new requests so far. */
  public List<Arrival> arrivals() {
    return Collections.unmodifiableList(arrivals);
  }

  /** The request as the recorded scheduler is to see it. */
  Request shown(Facts facts, Request request) {
    int slot = facts.now().slot();
    if (request.slotsWaited() == 0) {
      List<Double> distanceM = new ArrayList<>();
      List<Double> linkS = new ArrayList<>();
      for (int ap = 0; ap < facts.apCount(); ap++) {
        distanceM.add(request.distanceM(ap));
        linkS.add(request.linkS(ap));
      }
      arrivals.add(
          new Arrival(
              slot,
              request.ue(),
              request.homeAp(),
              request.taskIndex(),
              request.boundServer(),
              List.copyOf(distanceM),
              List.copyOf(linkS)));
    }
    return new RecordingRequest(request, slot, this::decided);
  }
}
