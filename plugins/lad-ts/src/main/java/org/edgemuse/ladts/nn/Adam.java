package org.edgemuse.ladts.nn;

import java.io.Serializable;

/**
 * Adam (Kingma and Ba, 2015, Algorithm 1) with decay rates .9 and .999 and a divisor's guard of
 * 1e-8.
 */
public final class Adam implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final double FIRST_DECAY = 0.9;
  private static final double SECOND_DECAY = 0.999;
  private static final float GUARD = (float) 1e-8;

  private final double learningRate;
  private final float[] first;
  private final float[] second;
  private double firstWeight = 1;
  private double secondWeight = 1;

  /** For the given number of parameters. */
  public Adam(int size, double learningRate) {
    this.learningRate = learningRate;
    first = new float[size];
    second = new float[size];
  }

  /** Moves the parameters one step against their gradients. */
  public void step(float[] parameters, float[] gradients) {
    firstWeight *= FIRST_DECAY;
    secondWeight *= SECOND_DECAY;
    float rate = (float) (learningRate / (1 - firstWeight));
    float scale = (float) (1 / StrictMath.sqrt(1 - secondWeight));
    average(first, gradients);
    averageSquare(second, gradients);
    move(parameters, first, second, rate, scale);
  }

  private static void average(float[] mean, float[] gradients) {
    float keep = (float) FIRST_DECAY;
    float take = (float) (1 - FIRST_DECAY);
    for (int i = 0; i < mean.length; i++) {
      mean[i] = keep * mean[i] + take * gradients[i];
    }
  }

  private static void averageSquare(float[] mean, float[] gradients) {
    float keep = (float) SECOND_DECAY;
    float take = (float) (1 - SECOND_DECAY);
    for (int i = 0; i < mean.length; i++) {
      mean[i] = keep * mean[i] + take * gradients[i] * gradients[i];
    }
  }

  private static void move(
      float[] parameters, float[] first, float[] second, float rate, float scale) {
    for (int i = 0; i < parameters.length; i++) {
      float deviation = (float) Math.sqrt(second[i]) * scale + GUARD;
      parameters[i] = parameters[i] - rate * first[i] / deviation;
    }
  }
}
