package org.edgemuse.ladts.nn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DescentTest {
  @Test
  void adamTakesTheStepsComputedByHand() {
    Adam adam = new Adam(2, 0.1);
    float[] x = {1, -2};
    // First step: both means over both corrections are g and g^2, so it is the rate times a sign.
    adam.step(x, new float[] {0.5f, -3});
    assertArrayEquals(new float[] {0.9f, -1.9f}, x, 1e-6f);
    // Second step of the first: m = (.9 * .05 + .1 * .2) / .19 = .34210526,
    // v = (.999 * .00025 + .001 * .04) / .001999 = .14494747, sqrt .38071969: .1 * .89857515.
    // Of the second: m = (.9 * -.3 + 0) / .19 = -1.42105263, v = .999 * .009 / .001999
    // = 4.49774887, sqrt 2.12078968: .1 * -.67005825.
    adam.step(x, new float[] {0.2f, 0});
    assertArrayEquals(new float[] {0.81014249f, -1.83299418f}, x, 1e-6f);
  }

  @Test
  void adamComesToRestInAMinimum() {
    Adam adam = new Adam(1, 0.01);
    float[] x = {3};
    for (int i = 0; i < 3000; i++) {
      adam.step(x, new float[] {2 * (x[0] - 1)});
    }
    assertEquals(1, x[0], 1e-3);
  }

  @Test
  void aTargetTakesItsShare() {
    float[] target = {1, 10};
    SoftUpdate.apply(target, new float[] {3, -10}, 0.25);
    assertArrayEquals(new float[] {1.5f, 5}, target, 1e-6f);
    SoftUpdate.apply(target, new float[] {7, 8}, 1);
    assertArrayEquals(new float[] {7, 8}, target);
  }

  @Test
  void aRectifierPassesGradientsWhereItPassedValues() {
    float[][] x = {{-1, 0, 2, Float.NaN}};
    Relu.forward(x, 4);
    assertArrayEquals(new float[] {0, 0, 2, Float.NaN}, x[0]);
    float[][] d = {{5, 6, 7, 8}};
    Relu.backward(x, d, 3);
    assertArrayEquals(new float[] {0, 0, 7, 8}, d[0]);
  }
}
