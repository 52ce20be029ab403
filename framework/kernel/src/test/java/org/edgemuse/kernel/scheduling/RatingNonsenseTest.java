package org.edgemuse.kernel.scheduling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.edgemuse.kernel.api.scheduling.DenyReason;
import org.edgemuse.kernel.api.scheduling.Request;
import org.edgemuse.kernel.api.scheduling.Scores;
import org.edgemuse.kernel.api.scheduling.Scoring;
import org.edgemuse.kernel.fault.AuthorLine;
import org.edgemuse.kernel.fault.NonsenseException;
import org.edgemuse.kernel.testing.Rating;
import org.edgemuse.kernel.testing.TestRun;
import org.junit.jupiter.api.Test;

/** Scores that make no sense end the run and name the scheduler, but only where somebody asks. */
class RatingNonsenseTest {
  private static final Rating.Choice FIRST = request -> request.assign(0, 0, request.minSteps(0));

  private static TestRun run(Rating rating) {
    return TestRun.simple().with("metrics", List.of("decisions")).bring("scheduler", run -> rating);
  }

  private static NonsenseException told(String message, Rating rating) {
    // Nobody asks for scores, so that nothing is wrong.
    run(rating).with("metrics", List.of("delay")).run();
    NonsenseException refused = assertThrows(NonsenseException.class, run(rating)::run);
    assertEquals("Scheduler 'brought-3' " + message, refused.getMessage());
    return refused;
  }

  private static void toldOfTheCaller(String message, Rating.Rates rates) {
    NonsenseException refused = told(message, new Rating(Scoring.lowest("delay_s"), rates, FIRST));
    assertTrue(AuthorLine.of(refused).contains("RatingNonsenseTest"), AuthorLine.of(refused));
  }

  @Test
  void pairsThatAreNotThere() {
    toldOfTheCaller(
        "rated AP 2 with ES 0 for request 0 of UE 0, but APs are numbered 0 to 1",
        (request, out) -> out.put(2, 0, 1));
    toldOfTheCaller(
        "rated AP -1 with ES 0 for request 0 of UE 0, but APs are numbered 0 to 1",
        (request, out) -> out.put(-1, 0, 1));
    toldOfTheCaller(
        "rated AP 1 with ES 2 for request 0 of UE 0, but ESs are numbered 0 to 1",
        (request, out) -> out.put(1, 2, 1));
    toldOfTheCaller(
        "rated AP 1 with ES -1 for request 0 of UE 0, but ESs are numbered 0 to 1",
        (request, out) -> out.put(1, -1, 1));
  }

  @Test
  void scoresThatAreNoNumbers() {
    toldOfTheCaller(
        "rated AP 1 with ES 0 for request 0 of UE 0 by NaN: what it does not weigh must be left out",
        (request, out) -> out.put(1, 0, Double.NaN));
  }

  @Test
  void aPairTwice() {
    toldOfTheCaller(
        "rated AP 1 with ES 0 for request 0 of UE 0 twice",
        (request, out) -> {
          out.put(1, 0, 1);
          out.put(0, 1, 1);
          out.put(1, 0, 2);
        });
  }

  @Test
  void decisionsInPlaceOfScores() {
    toldOfTheCaller(
        "assigned request 0 of UE 0 to AP 0, ES 0 with 3 steps, but it was asked for scores only:"
            + " they must decide nothing",
        (request, out) -> request.assign(0, 0, 3));
    toldOfTheCaller(
        "denied request 0 of UE 0 (PRICE), but it was asked for scores only: they must decide"
            + " nothing",
        (request, out) -> request.deny(DenyReason.PRICE));
  }

  @Test
  void scoresWithoutScoring() {
    told(
        "rated AP 0 with ES 1 for request 0 of UE 0, but its scoring says that it has no scores"
            + " (null)",
        new Rating(null, (request, out) -> out.put(0, 1, 1), FIRST));
  }

  /** As where a request is bound, and there is nothing to weigh. */
  @Test
  void noScoresForARequestAreNoNonsense() {
    Rating rating = new Rating(Scoring.lowest("delay_s"), (request, out) -> {}, FIRST);
    assertEquals(30, run(rating).run().summary().table("decisions").rows());
  }

  /** Keeps what takes the scores, to give some when nobody asks. */
  private static final class Late implements Rating.Rates, Rating.Choice {
    private static final long serialVersionUID = 1L;

    private Scores kept = (ap, es, score) -> {};

    @Override
    public void rate(Request request, Scores out) {
      kept = out;
      out.put(0, 0, 1);
    }

    @Override
    public void decide(Request request) {
      kept.put(1, 1, 1);
      request.assign(0, 0, 3);
    }
  }

  @Test
  void scoresWhenNobodyAsks() {
    Late late = new Late();
    told(
        "rated AP 1 with ES 1 for request 0 of UE 0 after its score method had returned",
        new Rating(Scoring.lowest("delay_s"), late, late));
  }
}
