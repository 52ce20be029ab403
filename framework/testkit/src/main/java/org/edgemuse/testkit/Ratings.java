package org.edgemuse.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import org.edgemuse.kernel.api.scheduling.Scoring;
import org.edgemuse.kernel.model.EdgeSimulation;
import org.jspecify.annotations.Nullable;

/**
 * How a scheduler rated the candidates of its decisions in a run, and whether it decided as it
 * rated:
 *
 * <pre>{@code
 * Ratings.of(Worlds.defaults().scoring("selfish").run(1)).assertBestIsChosen(0);
 * }</pre>
 *
 * <p>Which of the two holds is the scheduler's matter, so that {@link SchedulerContract} asks for
 * neither.
 */
public final class Ratings {
  private static final double ROUNDING = 1e-5;

  private final Scoring scoring;
  private final List<Rating> all;
  private final int aps;
  private final int ess;

  private Ratings(Scoring scoring, List<Rating> all, int aps, int ess) {
    this.scoring = scoring;
    this.all = all;
    this.aps = aps;
    this.ess = ess;
  }

  /**
   * The ratings of a run so far.
   *
   * @throws IllegalArgumentException if its world was not made by {@link Worlds#scoring}
   */
  public static Ratings of(EdgeSimulation simulation) {
    DecisionLog log = DecisionLog.of(simulation);
    if (!log.asksForScores()) {
      throw new IllegalArgumentException("The run's scheduler was not asked for scores");
    }
    Scoring scoring = simulation.scheduler().scoring();
    assertNotNull(scoring, "the scheduler rates no candidates");
    return new Ratings(
        scoring, log.ratings(), simulation.world().apCount(), simulation.world().esCount());
  }

  /** What the scores are. */
  public Scoring scoring() {
    return scoring;
  }

  /** All decisions with their candidates, in order. */
  public List<Rating> all() {
    return all;
  }

  /**
   * Fails unless each request got its best candidate, the first one of several, or one that is not
   * worse by more than the tolerance. Requests without candidates of finite score are passed over.
   *
   * @param tolerance as a part of the best score; 0 for none
   */
  public void assertBestIsChosen(double tolerance) {
    int rated = 0;
    for (Rating rating : all) {
      Candidate best = best(rating.candidates());
      if (best == null) {
        continue;
      }
      Candidate chosen = rating.chosen();
      assertNotNull(chosen, () -> "chose what was not rated: " + rating);
      double off = Math.abs(chosen.score() - best.score());
      assertTrue(
          tolerance == 0 ? chosen == best : off <= tolerance * Math.abs(best.score()),
          () -> "did not choose the best, %s: %s".formatted(best, rating));
      rated++;
    }
    assertTrue(rated > 0, "no request was rated");
  }

  private @Nullable Candidate best(List<Candidate> candidates) {
    Candidate best = null;
    for (Candidate candidate : candidates) {
      boolean better =
          best == null
              || (scoring.highestIsBest()
                  ? candidate.score() > best.score()
                  : candidate.score() < best.score());
      if (better && !Double.isInfinite(candidate.score())) {
        best = candidate;
      }
    }
    return best;
  }

  /**
   * Fails unless scores add up to 1 for each request and each pair was chosen as often as its
   * scores let expect: given what came before, the number of times less the sum of the scores is a
   * sum of independent errors, of variance p (1 - p) each.
   *
   * @param sigmas standard deviations by which a number may be off
   */
  public void assertDrawnByScores(double sigmas) {
    double[] excess = new double[aps * ess];
    double[] variance = new double[aps * ess];
    int rated = 0;
    for (Rating rating : all) {
      if (rating.candidates().isEmpty()) {
        continue;
      }
      double sum = 0;
      for (Candidate candidate : rating.candidates()) {
        double p = candidate.score();
        assertTrue(p >= 0 && p <= 1 + ROUNDING, () -> "no probability: " + candidate);
        sum += p;
        excess[candidate.ap() * ess + candidate.es()] -= p;
        variance[candidate.ap() * ess + candidate.es()] += p * (1 - p);
      }
      assertEquals(1, sum, ROUNDING, () -> "probabilities of " + rating);
      Candidate chosen = Objects.requireNonNull(rating.chosen(), "chose what was not rated");
      assertTrue(chosen.score() > 0, () -> "chose what has no probability: " + rating);
      excess[chosen.ap() * ess + chosen.es()]++;
      rated++;
    }
    assertTrue(rated > 0, "no request was rated");
    for (int pair = 0; pair < excess.length; pair++) {
      assertEquals(
          0,
          excess[pair],
          sigmas * Math.sqrt(variance[pair]) + rated * ROUNDING,
          "choices of AP %d and ES %d beyond what %d decisions let expect"
              .formatted(pair / ess, pair % ess, rated));
    }
  }
}
