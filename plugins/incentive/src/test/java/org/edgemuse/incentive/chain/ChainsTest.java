package org.edgemuse.incentive.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.edgemuse.kernel.api.random.Draws;
import org.junit.jupiter.api.Test;

class ChainsTest {
  private static final Draws DRAWS = Draws.of(5, "chains");
  private static final int MANY = 20_000;

  @Test
  void aMessageOfTwoHypothesesIsRightAsOftenAsItIsInformative() {
    Chains chains = new Chains(2, 1, .8);
    int right = 0;
    for (int k = 0; k < MANY; k++) {
      double ambiguity = chains.ambiguity(DRAWS, 1, k);
      right += ambiguity < .5 ? 1 : 0;
      assertEquals(ambiguity < .5 ? .2 : .8, ambiguity, 1e-12);
    }
    assertEquals(.8, (double) right / MANY, .01);
  }

  @Test
  void theReaderIsCalibrated_amongMoreHypothesesToo() {
    // Who sees the truth with probability 1 - ambiguity is right that often: by Bayes' rule the
    // mean odds of any other hypothesis against the true one are 1, whatever is read.
    Chains chains = new Chains(4, 3, .5);
    double odds = 0;
    for (int k = 0; k < MANY; k++) {
      double ambiguity = chains.ambiguity(DRAWS, 2, k);
      odds += ambiguity / (1 - ambiguity);
    }
    assertEquals(3, odds / MANY, .15);
  }

  @Test
  void longerChainsAreLessAmbiguousOnAverage_asLemma1Asks() {
    double before = 1;
    for (int messages : new int[] {0, 2, 8, 32}) {
      Chains chains = new Chains(3, messages, .6);
      double sum = 0;
      for (int k = 0; k < 2000; k++) {
        sum += chains.ambiguity(DRAWS, 3, k);
      }
      assertTrue(sum / 2000 < before, messages + " messages: " + sum / 2000);
      before = sum / 2000;
    }
  }

  @Test
  void messagesThatTellNothing_areRefused() {
    assertThrows(IllegalArgumentException.class, () -> new Chains(4, 3, .25));
    assertThrows(IllegalArgumentException.class, () -> new Chains(4, 3, 1));
  }
}
