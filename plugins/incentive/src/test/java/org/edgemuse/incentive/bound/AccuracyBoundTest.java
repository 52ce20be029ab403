package org.edgemuse.incentive.bound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccuracyBoundTest {

  @ParameterizedTest
  @CsvSource({"2, 1e-3", "4, 1e-5", "6, 1e-7", "8, 1e-9", "10, 1e-11"})
  void publishedPairsOfExamplesAndThetaComeOut(int examples, double theta) {
    assertEquals(theta, AccuracyBound.PUBLISHED.theta(examples), 1e-12 * theta);
    assertEquals(examples, AccuracyBound.PUBLISHED.examplesFor(theta));
  }

  @Test
  void examplesAreThoseThatSufficeAndNoMore() {
    AccuracyBound bound = AccuracyBound.ofTask(.3, .2, 1.5);
    for (int k = 1; k < 60; k++) {
      double theta = bound.theta(k);
      assertEquals(k, bound.examplesFor(theta));
      assertEquals(k, bound.examplesFor(theta * 1.01));
      assertEquals(k + 1, bound.examplesFor(theta * .99));
    }
    assertEquals(0, bound.examplesFor(bound.beta()));
    assertEquals(0, bound.examplesFor(2));
  }

  @Test
  void theoremOneWithEqualExamplesIsTheGeometricBound() {
    double theta = AccuracyBound.ofExamples(1.2, .4, .1, .1, .1);
    assertEquals(2 * (.4 / .6) * Math.pow(1.2 / 9, 3), theta, 1e-15);
    assertEquals(AccuracyBound.ofTask(.4, .1, 1.2).theta(3), theta, 1e-15);
  }

  @Test
  void valuesOutOfRangeAreNamed() {
    assertMessage("eta (0.5) must lie in (0, 1/2)", () -> new AccuracyBound(.1, .5, 1));
    assertMessage("beta (0.0)", () -> new AccuracyBound(0, .1, 1));
    assertMessage("skewness (0.9)", () -> new AccuracyBound(.1, .1, .9));
    assertMessage("taskAmbiguity (1.0)", () -> AccuracyBound.ofTask(1, .1, 1));
    assertMessage("theta (0.0)", () -> AccuracyBound.PUBLISHED.examplesFor(0));
    assertMessage("examples (-1.0)", () -> AccuracyBound.PUBLISHED.theta(-1));
    assertMessage("make the bound grow", () -> new AccuracyBound(.1, .4, 2).examplesFor(.01));
  }

  private static void assertMessage(String part, Runnable call) {
    String message = assertThrows(IllegalArgumentException.class, call::run).getMessage();
    assertTrue(message.contains(part), message);
  }
}
