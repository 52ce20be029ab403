package org.edgemuse.ladts.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Objects;
import org.edgemuse.ladts.learning.Learner;
import org.edgemuse.ladts.nn.ReplayedLatent;
import org.edgemuse.ladts.options.NextQueues;
import org.edgemuse.ladts.testing.Learners;
import org.junit.jupiter.api.Test;

class ExperienceTest {
  private static final float[] STATE = {1, 2, 3};
  private static final float[] LATENT = {};

  private final Learner learner = Learners.of("dqn", STATE.length, 1, 1);
  private final Experience experience =
      new Experience(STATE.length, 0, ReplayedLatent.COPY, NextQueues.UPDATED);

  private Transition decide(int handle) {
    experience.next(STATE, LATENT, learner);
    experience.add(STATE, LATENT, 0, handle);
    return Objects.requireNonNull(experience.latest());
  }

  private void assertRememberedAfterSlot(int transitions) {
    experience.endSlot(learner);
    assertEquals(transitions, learner.stored());
  }

  @Test
  void outcomesOfAHandleGoToTheRequestThatHasItNow() {
    Transition first = decide(4);
    decide(5);
    first.settled(4, 1);
    first.settled(5, 1);
    assertRememberedAfterSlot(1);
    // The object serves another request now, which nothing of request 4 reaches.
    Transition again = decide(6);
    assertSame(first, again);
    first.settled(4, 2);
    first.abandon(4);
    decide(7);
    assertRememberedAfterSlot(1);
    again.settled(6, 1);
    assertRememberedAfterSlot(2);
  }

  @Test
  void aDecisionThatIsTakenAnewLeavesNoTransition() {
    Transition inOutage = decide(1);
    decide(2);
    assertRememberedAfterSlot(0);
    inOutage.abandon(1);
    Transition anew = decide(1);
    decide(3);
    inOutage.settled(1, 9);
    anew.settled(1, 1);
    assertRememberedAfterSlot(1);
  }

  @Test
  void whatIsUnderWayAtTheEndOfAnEpisodeIsDropped_andRoomIsUsedAgain() {
    Transition dropped = decide(1);
    decide(2);
    experience.clear();
    dropped.settled(1, 1);
    assertSame(dropped, decide(1));
    decide(2);
    assertRememberedAfterSlot(0);
  }

  @Test
  void roomGrowsOnlyWithWhatIsUnderWay() {
    Transition first = decide(0);
    for (int slot = 0; slot < 1000; slot++) {
      Transition decided = decide(slot % 2 + 1);
      decided.settled(slot % 2 + 1, 1);
      experience.endSlot(learner);
    }
    first.settled(0, 500);
    experience.endSlot(learner);
    Transition reused = decide(9);
    decide(10);
    assertSame(reused, first);
  }
}
