package org.edgemuse.ladts.learning;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.ladts.random.BitStream;
import org.junit.jupiter.api.Test;

class LossTest {
  private static final float[][] P = {{0.2f, 0.5f}, {0.8f, 0.5f}};
  private static final float[][] LOG_P = {
    {(float) Math.log(0.2), (float) Math.log(0.5)}, {(float) Math.log(0.8), (float) Math.log(0.5)}
  };
  private static final float[][] Q = {{-3, 1}, {-1, 2}};

  /** -alpha H - sum of P Q with alpha .5: of both samples. */
  private static double loss(int b) {
    double entropy = 0;
    double value = 0;
    for (int a = 0; a < 2; a++) {
      entropy -= P[a][b] * Math.log(P[a][b]);
      value += P[a][b] * Q[a][b];
    }
    return -0.5 * entropy - value;
  }

  @Test
  void actorLossesAreTheirFormulas() {
    float[][] d = new float[2][2];
    float linear = new PolicyLoss(ActorLoss.LINEAR, 2).gradient(P, LOG_P, Q, 0.5f, d, 2);
    assertEquals((loss(0) + loss(1)) / 2, linear, 1e-6);
    // Raising the logit of the worse action raises the loss, by as much as lowering the other's.
    assertTrue(d[0][0] > 0);
    assertEquals(0, d[0][0] + d[1][0], 1e-7);
    float squared = new PolicyLoss(ActorLoss.SQUARED, 2).gradient(P, LOG_P, Q, 0.5f, d, 2);
    assertEquals((loss(0) * loss(0) + loss(1) * loss(1)) / 2, squared, 1e-5);
  }

  @Test
  void valueLossCountsTheActionsTakenOnly() {
    float[][] d = {{9, 9}, {9, 9}};
    float loss = ValueLoss.gradient(Q, new int[] {1, 0}, new float[] {2, 0}, d, 2);
    assertEquals((9 + 1) / 2.0, loss, 1e-6);
    assertArrayEquals(new float[] {0, 1}, d[0]);
    assertArrayEquals(new float[] {-3, 0}, d[1]);
  }

  @Test
  void theCodesTemperatureFallsAndThePapersRisesWhileEntropyIsHigh() {
    Temperature code = new Temperature(0.05, 1e-2, -1, TemperatureLoss.CODE);
    Temperature paper = new Temperature(0.05, 1e-2, -1, TemperatureLoss.EQUATION_16);
    assertEquals(0.05f, code.value());
    assertEquals(3 * 0.05, code.loss(2), 1e-7);
    assertEquals(-1 * 0.05, paper.loss(2), 1e-7);
    code.step(2);
    paper.step(2);
    // Adam's first step is the rate, here of the logarithm.
    assertEquals(0.05 * Math.exp(-0.01), code.value(), 1e-7);
    assertEquals(0.05 * Math.exp(0.01), paper.value(), 1e-7);
    paper = new Temperature(0.05, 1e-2, -1, TemperatureLoss.EQUATION_16);
    paper.step(0.5);
    assertEquals(0.05 * Math.exp(-0.01), paper.value(), 1e-7);
  }

  @Test
  void choicesFollowTheirProbabilities() {
    float[] p = {0.1f, 0, 0.6f, 0.3f};
    BitStream stream = BitStream.of(Draws.of(1, "choice"), 0);
    int[] counts = new int[4];
    for (int i = 0; i < 10_000; i++) {
      counts[Choice.sample(p, stream)]++;
    }
    assertEquals(0, counts[1]);
    for (int a = 0; a < 4; a++) {
      assertEquals(10_000 * p[a], counts[a], 250);
    }
    assertEquals(2, Choice.largest(p));
    assertEquals(0, Choice.largest(new float[] {1, 1}));
  }
}
