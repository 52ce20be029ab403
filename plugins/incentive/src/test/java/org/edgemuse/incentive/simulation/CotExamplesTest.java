package org.edgemuse.incentive.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CotExamplesTest {

  @Test
  void tableFourNeedsAnExampleADigit_lessTheOneThatBetaGives() {
    Results results = Worlds.run(Worlds.tableFive("metrics", "[cot-examples, accuracy-bound]"), 1);
    assertEquals((6 + 8 + 7 + 4 + 6 + 7) / 6.0, results.value("cot_examples_mean"), 1e-12);
    assertEquals(1e-5, results.value("accuracy_bound"), 1e-16);
  }
}
