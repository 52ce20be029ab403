package org.edgemuse.console.inspect;

import java.util.List;
import org.edgemuse.experiment.figure.ColumnLabels;
import org.edgemuse.kernel.api.metric.Decision;
import org.edgemuse.kernel.api.scheduling.DenyReason;
import org.edgemuse.kernel.api.scheduling.Scoring;
import org.jspecify.annotations.Nullable;

/**
 * A decision on a request as it is told: copied, so that it can be shown while the run goes on.
 *
 * @param number of the decision in the run
 * @param title one line for a list
 * @param verdict what was decided and what came of it, in a sentence
 * @param scoreName what the scores are, with their unit
 * @param candidates the best first
 * @param note what is to be said of the candidates; may be empty
 * @param stages what its delay consists of; none before it settles
 * @param delayS the whole delay, s; NaN before it settles
 */
record Story(
    long number,
    String title,
    String verdict,
    String scoreName,
    List<Candidate> candidates,
    String note,
    List<StagePart> stages,
    double delayS) {
  private static final ColumnLabels LABELS = ColumnLabels.standard();

  /** Whether the scheduler rated any candidate. */
  boolean isRated() {
    return candidates.stream().anyMatch(candidate -> !Double.isNaN(candidate.score()));
  }

  /**
   * Tells of a decision.
   *
   * @param scoring what the scores are, or null if there are none
   * @param tokens whether steps are tokens of an answer
   */
  static Story of(Decision decision, @Nullable Scoring scoring, boolean tokens) {
    List<Candidate> candidates = Candidate.of(decision, scoring != null && scoring.highestIsBest());
    return new Story(
        decision.number(),
        title(decision),
        verdict(decision, tokens),
        scoring == null ? "score" : LABELS.of(scoring.name()),
        candidates,
        note(decision, candidates, scoring),
        StagePart.of(decision),
        decision.delayS());
  }

  private static String title(Decision decision) {
    String when =
        (decision.episode() > 0 ? "episode %d, ".formatted(decision.episode()) : "")
            + "slot %d, task %d: ".formatted(decision.slot(), decision.taskIndex());
    String where = "AP %d, ES %d".formatted(decision.chosenAp(), decision.chosenEs());
    return when
        + switch (decision.verdict()) {
          case DENIED -> "denied";
          case OUTAGE -> where + ", outage";
          case ASSIGNED ->
              where + ", " + (decision.over() ? Amounts.seconds(decision.delayS()) : "under way");
        };
  }

  private static String verdict(Decision decision, boolean tokens) {
    String assigned =
        "Assigned to AP %d and ES %d with %d %s"
            .formatted(
                decision.chosenAp(),
                decision.chosenEs(),
                decision.steps(),
                tokens ? "tokens" : decision.steps() == 1 ? "step" : "steps");
    return switch (decision.verdict()) {
      case DENIED -> "Denied: " + reason(decision.reason()) + ".";
      case OUTAGE ->
          "%s, but the link to AP %d was in outage: it is decided again in the next slot."
              .formatted(assigned, decision.chosenAp());
      case ASSIGNED -> assigned + (decision.over() ? "." : "; it has not settled yet.");
    };
  }

  private static String note(
      Decision decision, List<Candidate> candidates, @Nullable Scoring scoring) {
    if (scoring == null) {
      return "The scheduler does not tell how it rates candidates.";
    }
    if (decision.candidates() == 0) {
      return "No candidate was rated.";
    }
    if (decision.chosenAp() < 0) {
      return "";
    }
    if (decision.chosen() < 0) {
      return "What was chosen was not among the candidates that the scheduler rated.";
    }
    int rank = 1;
    while (!candidates.get(rank - 1).chosen()) {
      rank++;
    }
    return "The choice has rank %d of %d candidates.".formatted(rank, candidates.size());
  }

  private static String reason(@Nullable DenyReason reason) {
    if (reason == null) {
      return "no reason was given";
    }
    return switch (reason) {
      case CAPACITY -> "there was no capacity for it";
      case COVERAGE -> "no AP reached its UE";
      case QUALITY -> "no ES could meet its accuracy or deadline";
      case PRICE -> "its UE and the market did not agree on a price";
    };
  }
}
