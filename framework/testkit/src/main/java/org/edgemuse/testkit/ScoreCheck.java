package org.edgemuse.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.edgemuse.kernel.model.EdgeSimulation;

/** Whether a scheduler's scores are sound, and whether it decides alike when asked for them. */
final class ScoreCheck {
  private static final long SEED = 50;

  private final Worlds world;
  private final Object scheduler;

  ScoreCheck(Worlds world, Object scheduler) {
    this.world = world;
    this.scheduler = scheduler;
  }

  /** A run whose scheduler is asked before every decision is, to the bit, one where it is not. */
  void changesNothing() throws IOException {
    EdgeSimulation unasked = world.recording(scheduler).run(SEED);
    EdgeSimulation asked = world.scoring(scheduler).run(SEED);
    assertEquals(
        DecisionLog.of(unasked).decisions(),
        DecisionLog.of(asked).decisions(),
        () -> scheduler + " decides differently when it is asked for scores");
    assertArrayEquals(
        unasked.summary().values(),
        asked.summary().values(),
        () -> scheduler + " has other results when it is asked for scores");
    assertArrayEquals(
        bytes(unasked),
        bytes(asked),
        () -> scheduler + " is in another state after it was asked for scores");
    checkRatings(asked);
  }

  private static byte[] bytes(EdgeSimulation run) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(((Recorded) run.scheduler()).inner());
    }
    return bytes.toByteArray();
  }

  private void checkRatings(EdgeSimulation run) {
    boolean rates = run.scheduler().scoring() != null;
    List<Arrival> arrivals = DecisionLog.of(run).arrivals();
    boolean bound = !arrivals.isEmpty() && arrivals.get(0).boundServer() >= 0;
    for (Rating rating : DecisionLog.of(run).ratings()) {
      assertTrue(
          rates || rating.candidates().isEmpty(),
          () -> scheduler + " puts scores but does not say what they are");
      Set<List<Integer>> pairs = new HashSet<>();
      for (Candidate candidate : rating.candidates()) {
        assertFalse(
            Double.isNaN(candidate.score()), () -> "%s: %s".formatted(scheduler, candidate));
        assertTrue(
            candidate.ap() >= 0
                && candidate.ap() < run.world().apCount()
                && candidate.es() >= 0
                && candidate.es() < run.world().esCount(),
            () -> "%s rates what does not exist: %s".formatted(scheduler, candidate));
        assertTrue(
            pairs.add(List.of(candidate.ap(), candidate.es())),
            () -> "%s rates a pair twice: %s".formatted(scheduler, candidate));
        assertTrue(
            !bound
                || rating.decision().denied() != null
                || candidate.es() == rating.decision().es(),
            () ->
                "%s rates an ES that the request may not use: %s".formatted(scheduler, candidate));
      }
    }
  }
}
