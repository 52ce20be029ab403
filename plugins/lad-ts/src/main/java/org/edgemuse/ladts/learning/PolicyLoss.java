package org.edgemuse.ladts.learning;

import java.io.Serializable;
import java.util.Arrays;
import org.edgemuse.ladts.nn.Scratch;

/**
 * The actor's loss over a batch, mean of l = sum of P (alpha log P - Q) or of its square, with its
 * gradient by the logits: dl/dz_a = P_a ((alpha log P_a - Q_a) - l).
 */
public final class PolicyLoss implements Serializable {
  private static final long serialVersionUID = 1L;

  private final ActorLoss form;
  private final Scratch perSample;

  /** For batches of up to the given size. */
  public PolicyLoss(ActorLoss form, int columns) {
    this.form = form;
    perSample = new Scratch(2, columns);
  }

  /**
   * Writes the gradient by the logits.
   *
   * @param p probabilities, a row an action
   * @param logP their logarithms
   * @param q the actions' values
   * @param alpha the temperature
   * @param gradient where dL/dlogit goes
   * @param n the number of samples
   * @return the loss
   */
  public float gradient(
      float[][] p, float[][] logP, float[][] q, float alpha, float[][] gradient, int n) {
    float[] l = perSample.rows()[0];
    float[] weight = perSample.rows()[1];
    Arrays.fill(l, 0, n, 0);
    for (int a = 0; a < p.length; a++) {
      addTerm(p[a], logP[a], q[a], alpha, l, n);
    }
    float sum = 0;
    float share = (float) 1 / n;
    for (int b = 0; b < n; b++) {
      boolean squared = form == ActorLoss.SQUARED;
      sum += squared ? l[b] * l[b] : l[b];
      weight[b] = squared ? 2 * l[b] * share : share;
    }
    for (int a = 0; a < p.length; a++) {
      derive(p[a], logP[a], q[a], alpha, l, gradient[a], n);
      scale(weight, gradient[a], n);
    }
    return sum * share;
  }

  private static void addTerm(float[] p, float[] logP, float[] q, float alpha, float[] l, int n) {
    for (int b = 0; b < n; b++) {
      l[b] += p[b] * (alpha * logP[b] - q[b]);
    }
  }

  private static void derive(
      float[] p, float[] logP, float[] q, float alpha, float[] l, float[] gradient, int n) {
    for (int b = 0; b < n; b++) {
      gradient[b] = p[b] * (alpha * logP[b] - q[b] - l[b]);
    }
  }

  private static void scale(float[] weight, float[] gradient, int n) {
    for (int b = 0; b < n; b++) {
      gradient[b] *= weight[b];
    }
  }
}
