package org.edgemuse.ladts.learning;

import java.util.Arrays;

/** The squared error of the values of the actions taken, (14) of the paper. */
public final class ValueLoss {
  private ValueLoss() {}

  /**
   * Writes the gradient by the values, 2 (Q - y) / n at the actions taken and 0 elsewhere.
   *
   * @param q the actions' values, a row an action
   * @param actions the actions taken
   * @param targets y, what their values should be
   * @param gradient where dL/dQ goes
   * @param n the number of samples
   * @return the loss, the mean of (Q - y)^2
   */
  public static float gradient(
      float[][] q, int[] actions, float[] targets, float[][] gradient, int n) {
    for (float[] row : gradient) {
      Arrays.fill(row, 0, n, 0);
    }
    float sum = 0;
    for (int b = 0; b < n; b++) {
      float error = q[actions[b]][b] - targets[b];
      sum += error * error;
      gradient[actions[b]][b] = 2 * error / n;
    }
    return sum / n;
  }
}
