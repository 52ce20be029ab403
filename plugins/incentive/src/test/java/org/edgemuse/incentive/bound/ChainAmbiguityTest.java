package org.edgemuse.incentive.bound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ChainAmbiguityTest {

  @Test
  void isTheComplementOfThePosteriorByHand() {
    ChainAmbiguity chain = new ChainAmbiguity(1, 2, 1);
    assertEquals(.75, chain.value(), 1e-15);
    chain.read(.8, .1, .4);
    // Weights .8, .2, .4.
    assertEquals(.6 / 1.4, chain.value(), 1e-15);
    chain.read(.5, 0, .25);
    assertEquals(.1 / .5, chain.value(), 1e-15);
    assertEquals(2, chain.length());
  }

  @Test
  void longChainsFallBelowAnyThresholdWithoutLosingPrecision() {
    ChainAmbiguity chain = new ChainAmbiguity(1, 1);
    double before = 1;
    for (int i = 0; i < 100; i++) {
      chain.read(.5, .25);
      assertTrue(chain.value() < before, "as Lemma 1 demands");
      before = chain.value();
    }
    assertEquals(Math.pow(2, -100), chain.value(), 1e-12 * Math.pow(2, -100));
  }

  @Test
  void misledChainsAreAsAmbiguousAsCanBeButBelowOne() {
    ChainAmbiguity chain = new ChainAmbiguity(1, 1);
    for (int i = 0; i < 2000; i++) {
      chain.read(1e-3, 1);
    }
    assertTrue(chain.value() < 1 && chain.value() > 1 - 1e-15);
  }

  @Test
  void weightsAndLikelihoodsOutOfRangeAreRefused() {
    assertThrows(IllegalArgumentException.class, ChainAmbiguity::new);
    assertThrows(IllegalArgumentException.class, () -> new ChainAmbiguity(1, 0));
    ChainAmbiguity chain = new ChainAmbiguity(1, 1);
    assertThrows(IllegalArgumentException.class, () -> chain.read(.5));
    assertThrows(IllegalArgumentException.class, () -> chain.read(0, .5));
    assertThrows(IllegalArgumentException.class, () -> chain.read(.5, 1.5));
    assertEquals(0, chain.length());
  }
}
