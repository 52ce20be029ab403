package org.edgemuse.kernel.slot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.kernel.api.scheduling.CompleteScheduler;
import org.edgemuse.kernel.api.scheduling.CompleteView;
import org.edgemuse.kernel.api.scheduling.FeedbackScheduler;
import org.edgemuse.kernel.api.scheduling.FeedbackView;
import org.edgemuse.kernel.api.scheduling.Request;
import org.edgemuse.kernel.testing.ByIndex;
import org.edgemuse.kernel.testing.TestRun;
import org.edgemuse.kernel.testing.Witness;
import org.junit.jupiter.api.Test;

/** What schedulers may know is decided by one type, and not by what they draw. */
class InformationTest {

  /** Knows little and all at once. */
  private static final class Both implements FeedbackScheduler, CompleteScheduler {
    private static final long serialVersionUID = 1L;

    @Override
    public void decide(FeedbackView view, Request request) {
      request.assign(0, 0, request.minSteps(0));
    }

    @Override
    public void decide(CompleteView view, Request request) {
      request.assign(0, 0, request.minSteps(0));
    }
  }

  @Test
  void aSchedulerOfTwoClassesIsRefused() {
    TestRun run = TestRun.simple().bring("scheduler", context -> new Both());
    IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, run::start);
    assertEquals(
        Both.class.getName()
            + " must implement one scheduler interface, not those of [FEEDBACK, COMPLETE]",
        refused.getMessage());
  }

  @Test
  void aSchedulersDrawsAreNotThoseOfTheWorldUnderTheSameName() {
    List<Draws> given = new ArrayList<>();
    TestRun.simple()
        .bring(
            "scheduler",
            context -> {
              given.add(context.draws("bernoulli/activity"));
              return new ByIndex();
            })
        .watch(
            context -> {
              given.add(context.draws("bernoulli/activity"));
              return new Witness();
            })
        .start();
    assertNotEquals(given.get(0).bits(0, 0, 0), given.get(1).bits(0, 0, 0));
    assertNotEquals(
        Draws.of(1, "scheduler").forPurpose("bernoulli/activity").bits(0, 0, 0),
        given.get(0).bits(0, 0, 0),
        "the scheduler's draws come from another seed than the run's");
  }
}
