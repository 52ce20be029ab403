package org.edgemuse.console.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.edgemuse.kernel.api.metric.Decision.Verdict;
import org.edgemuse.kernel.api.scheduling.DenyReason;
import org.edgemuse.kernel.api.scheduling.Scoring;
import org.junit.jupiter.api.Test;

class StoryTest {
  private static final Scoring PROBABILITY = Scoring.highest("probability");

  @Test
  void settledRequestTellsWhereItWentAndHowLongItTook() {
    Story story = Story.of(HandMade.settled(5), PROBABILITY, false);
    assertEquals(5, story.number());
    assertEquals("slot 12, task 0: AP 1, ES 0, 10 s", story.title());
    assertEquals("Assigned to AP 1 and ES 0 with 4 steps.", story.verdict());
    assertEquals("probability", story.scoreName());
    assertEquals(0.5, story.candidates().get(0).score());
    assertEquals("The choice has rank 2 of 3 candidates.", story.note());
    assertEquals(10, story.delayS());
  }

  @Test
  void requestUnderWaySaysSo() {
    Story story = Story.of(HandMade.underWay(), PROBABILITY, true);
    assertEquals("slot 12, task 0: AP 1, ES 0, under way", story.title());
    assertEquals(
        "Assigned to AP 1 and ES 0 with 4 tokens; it has not settled yet.", story.verdict());
    assertTrue(story.stages().isEmpty());
  }

  @Test
  void outageSaysThatItIsDecidedAgain() {
    Story story = Story.of(HandMade.unrated(Verdict.OUTAGE), PROBABILITY, false);
    assertEquals("slot 12, task 0: AP 5, ES 6, outage", story.title());
    assertEquals(
        "Assigned to AP 5 and ES 6 with 1 step, but the link to AP 5 was in outage: it is decided"
            + " again in the next slot.",
        story.verdict());
    assertEquals(
        "What was chosen was not among the candidates that the scheduler rated.", story.note());
  }

  @Test
  void deniedRequestTellsTheReason() {
    Story story = Story.of(HandMade.denied(DenyReason.CAPACITY), PROBABILITY, false);
    assertEquals("slot 12, task 0: denied", story.title());
    assertEquals("Denied: there was no capacity for it.", story.verdict());
    assertEquals("No candidate was rated.", story.note());
  }

  @Test
  void schedulerWithoutScoresIsNamedAsSuch() {
    Story story = Story.of(HandMade.denied(DenyReason.PRICE), null, false);
    assertEquals("The scheduler does not tell how it rates candidates.", story.note());
  }

  @Test
  void nameOfScoresHasItsUnit() {
    Story story = Story.of(HandMade.settled(0), Scoring.lowest("expected_delay_s"), false);
    assertEquals("expected delay (s)", story.scoreName());
    assertEquals(0.2, story.candidates().get(0).score());
  }
}
