package org.edgemuse.kernel.api.metric;

import org.edgemuse.kernel.api.scheduling.DenyReason;
import org.edgemuse.kernel.api.scheduling.Stage;
import org.jspecify.annotations.Nullable;

/**
 * A decision on a request: the candidates as the scheduler rated them, what it chose, and what came
 * of it. A request that meets an outage is decided again in the next slot: that is another
 * decision.
 */
public interface Decision {

  /** What was decided. */
  enum Verdict {
    /** The request was admitted to an AP and an ES. */
    ASSIGNED,
    /** It was assigned, but the link was in outage: it is decided again in the next slot. */
    OUTAGE,
    /** It was turned away, by the scheduler or by the market before it. */
    DENIED
  }

  /** Its number among all decisions of the run, from 0; handles are used again, this is not. */
  long number();

  /** The episode in which it was made, from 0. */
  int episode();

  /** The slot of the episode in which it was made, from 0. */
  int slot();

  /** Whose request it is. */
  int ue();

  /** Which of its UE's tasks it is. */
  int taskIndex();

  /**
   * Number of candidates that the scheduler rated: 0 if it rates none, or if the market denied the
   * request before the scheduler saw it.
   */
  int candidates();

  /** The AP of the i-th candidate, in the scheduler's order. */
  int ap(int i);

  /** The ES of the i-th candidate. */
  int es(int i);

  /**
   * The score of the i-th candidate, of which {@link
   * org.edgemuse.kernel.api.scheduling.Scheduler#scoring} says what it is; may be infinite, never
   * NaN.
   */
  double score(int i);

  /** What was decided. */
  Verdict verdict();

  /** Why it was denied; null unless it was. */
  @Nullable DenyReason reason();

  /** The AP that it was assigned to, also if its link was in outage; -1 if it was denied. */
  int chosenAp();

  /** The ES that it was assigned to, also if the link was in outage; -1 if it was denied. */
  int chosenEs();

  /** Which of the candidates was chosen; -1 if none, or if the chosen pair was not rated. */
  int chosen();

  /** Denoising steps that it was assigned; 0 if it was denied. */
  int steps();

  /** Whether it has ended: settled, denied, or sent back by an outage. */
  boolean over();

  /** Seconds that the stage took; NaN until it has settled. */
  double stageS(Stage stage);

  /** Seconds from arrival to the content's arrival at the UE; NaN until it has settled. */
  double delayS();
}
