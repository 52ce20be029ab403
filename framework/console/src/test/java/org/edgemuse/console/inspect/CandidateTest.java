package org.edgemuse.console.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.edgemuse.kernel.api.metric.Decision.Verdict;
import org.edgemuse.kernel.api.scheduling.DenyReason;
import org.junit.jupiter.api.Test;

class CandidateTest {

  @Test
  void highestScoreComesFirstWhereItIsBest() {
    assertEquals(
        List.of(
            new Candidate(0, 1, 0.5, false),
            new Candidate(1, 0, 0.3, true),
            new Candidate(0, 0, 0.2, false)),
        Candidate.of(HandMade.settled(0), true));
  }

  @Test
  void lowestScoreComesFirstWhereItIsBest() {
    assertEquals(
        List.of(
            new Candidate(0, 0, 0.2, false),
            new Candidate(1, 0, 0.3, true),
            new Candidate(0, 1, 0.5, false)),
        Candidate.of(HandMade.settled(0), false));
  }

  @Test
  void chosenPairThatNobodyRatedComesLastWithoutScore() {
    List<Candidate> all = Candidate.of(HandMade.unrated(Verdict.ASSIGNED), true);
    assertEquals(4, all.size());
    assertEquals(new Candidate(5, 6, Double.NaN, true), all.get(3));
    assertEquals(1, all.stream().filter(Candidate::chosen).count());
  }

  @Test
  void deniedRequestHasNothingChosen() {
    assertTrue(Candidate.of(HandMade.denied(DenyReason.PRICE), true).isEmpty());
  }
}
