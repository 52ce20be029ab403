package org.edgemuse.ladts.learning;

import java.io.Serializable;
import org.edgemuse.ladts.nn.Adam;

/** The entropy temperature alpha, positive because its logarithm is what moves. */
public final class Temperature implements Serializable {
  private static final long serialVersionUID = 1L;

  private final TemperatureLoss loss;
  private final double target;
  private final float[] logarithm;
  private final float[] gradient = new float[1];
  private final Adam adam;
  private float value;

  /** Starts at a value and moves with Adam's learning rate. */
  public Temperature(double start, double rate, double targetEntropy, TemperatureLoss loss) {
    this.loss = loss;
    target = targetEntropy;
    logarithm = new float[] {(float) StrictMath.log(start)};
    adam = new Adam(1, rate);
    value = (float) start;
  }

  /** Alpha. */
  public float value() {
    return value;
  }

  /** The loss at a mean entropy, nats. */
  public double loss(double entropy) {
    return slope(entropy) * value;
  }

  /** One step down the loss, given the batch's mean entropy, nats. */
  public void step(double entropy) {
    // d (slope exp(l)) / dl = slope exp(l): the loss is its own derivative.
    gradient[0] = (float) loss(entropy);
    adam.step(logarithm, gradient);
    value = (float) StrictMath.exp(logarithm[0]);
  }

  private double slope(double entropy) {
    return loss == TemperatureLoss.CODE ? entropy - target : -entropy - target;
  }
}
