package org.edgemuse.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.edgemuse.kernel.api.metric.Decision;
import org.edgemuse.kernel.api.scheduling.Scoring;
import org.edgemuse.kernel.model.EdgeSimulation;

/** Follows all decisions of a run, as a trace or the console does. */
final class FollowedCheck {
  private static final long SEED = 40;

  private final Worlds world;
  private final Object scheduler;
  private int decided;
  private int rated;

  FollowedCheck(Worlds world, Object scheduler) {
    this.world = world.recording(scheduler);
    this.scheduler = scheduler;
  }

  /** A run goes on to the bit as it does when nobody asks, and its scores are sound. */
  void changesNothing() {
    EdgeSimulation alone = world.run(SEED);
    EdgeSimulation followed = isSound();
    assertEquals(
        DecisionLog.of(alone).decisions(),
        DecisionLog.of(followed).decisions(),
        () -> scheduler + " decides differently when it is followed");
    assertArrayEquals(
        alone.summary().values(),
        followed.summary().values(),
        () -> scheduler + " has other results when it is followed");
    assertTrue(
        followed.scheduler().scoring() == null || decided == 0 || rated > 0,
        () -> scheduler + " says what its scores are, but rates no candidate of any request");
  }

  /**
   * The kernel takes its scores, and what it chose and was served is not rated as of no use; a
   * scheduler without scores gives none.
   *
   * @return the run, which is over
   */
  EdgeSimulation isSound() {
    EdgeSimulation simulation = world.start(SEED);
    simulation.decisions().followAll(true);
    Scoring scoring = simulation.scheduler().scoring();
    while (simulation.slotsDone() < simulation.slots()) {
      simulation.step();
      for (Decision decision : simulation.decisions().over()) {
        if (scoring == null) {
          assertEquals(0, decision.candidates());
        } else {
          check(decision, scoring);
        }
      }
    }
    assertEquals(
        scoring,
        simulation.scheduler().scoring(),
        () -> scheduler + " says at the end of a run that its scores are others than before it");
    return simulation;
  }

  private void check(Decision decision, Scoring scoring) {
    decided++;
    rated += decision.candidates() > 0 ? 1 : 0;
    for (int i = 0; i < decision.candidates(); i++) {
      assertFalse(Double.isNaN(decision.score(i)), () -> scheduler + " rates by NaN");
    }
    int chosen = decision.chosen();
    if (chosen >= 0 && decision.verdict() == Decision.Verdict.ASSIGNED) {
      double useless =
          scoring.highestIsBest() ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
      assertTrue(
          decision.score(chosen) != useless,
          () ->
              "%s chose AP %d, ES %d, which it rates as of no use and which served all the same"
                  .formatted(scheduler, decision.chosenAp(), decision.chosenEs()));
    }
  }
}
