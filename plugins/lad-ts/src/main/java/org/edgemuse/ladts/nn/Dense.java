package org.edgemuse.ladts.nn;

import java.io.Serializable;
import java.util.Arrays;
import org.edgemuse.ladts.random.BitStream;

/**
 * A dense layer y = W x + c as a view on a network's flat parameters: the weights lie at {@code
 * offset}, output by output, and the biases behind them. Gradients lie in an array of the same
 * layout.
 *
 * <p>Inputs may come in parts: {@link #addPart} multiplies only the columns of W that belong to
 * one, so that a part that stays the same through several passes is multiplied once.
 *
 * @param offset where the layer begins in the network's parameters
 * @param inputs the number of inputs
 * @param outputs the number of outputs
 */
public record Dense(int offset, int inputs, int outputs) implements Serializable {

  /** How many parameters the layer has. */
  public int size() {
    return outputs * inputs + outputs;
  }

  /** Where the next layer begins. */
  public int end() {
    return offset + size();
  }

  private int biases() {
    return offset + outputs * inputs;
  }

  /** Draws weights and biases uniformly within 1 / sqrt(inputs), as is usual for small networks. */
  public void initialise(float[] parameters, BitStream stream) {
    double bound = 1 / StrictMath.sqrt(inputs);
    for (int i = offset; i < end(); i++) {
      parameters[i] = (float) ((2 * stream.uniform() - 1) * bound);
    }
  }

  /** y = W x + c for n samples. */
  public void forward(float[] parameters, float[][] x, float[][] y, int n) {
    setBiases(parameters, y, n);
    addPart(parameters, 0, inputs, x, y, n);
  }

  /** y = c for n samples. */
  public void setBiases(float[] parameters, float[][] y, int n) {
    for (int j = 0; j < outputs; j++) {
      Arrays.fill(y[j], 0, n, parameters[biases() + j]);
    }
  }

  /** y += W x for n samples, where x holds inputs from .. from + count - 1 only. */
  public void addPart(float[] parameters, int from, int count, float[][] x, float[][] y, int n) {
    Products.accumulate(parameters, offset + from, inputs, outputs, count, x, y, n);
  }

  /** y = W x + c for one sample. */
  public void forward(float[] parameters, float[] x, float[] y) {
    System.arraycopy(parameters, biases(), y, 0, outputs);
    addPart(parameters, 0, inputs, x, y);
  }

  /** y = c for one sample. */
  public void setBiases(float[] parameters, float[] y) {
    System.arraycopy(parameters, biases(), y, 0, outputs);
  }

  /** y += W x for one sample, where x holds inputs from .. from + count - 1 only. */
  public void addPart(float[] parameters, int from, int count, float[] x, float[] y) {
    SampleProducts.accumulate(parameters, offset + from, inputs, outputs, count, x, y);
  }

  /** Adds the gradient of weights and biases, given dL/dy and x of n samples. */
  public void addGradient(float[] gradients, float[][] dy, float[][] x, int n) {
    addPartGradient(gradients, 0, inputs, dy, x, n);
    addBiasGradient(gradients, dy, n);
  }

  /** Adds the gradient of the weights of inputs from .. from + count - 1, which are x. */
  public void addPartGradient(
      float[] gradients, int from, int count, float[][] dy, float[][] x, int n) {
    Products.accumulateOuter(gradients, offset + from, inputs, outputs, count, dy, x, n);
  }

  /**
   * Adds the gradient of the weights of inputs from .. from + x.length - 1, equal in all samples.
   */
  public void addSharedPartGradient(float[] gradients, int from, float[][] dy, float[] x, int n) {
    for (int j = 0; j < outputs; j++) {
      float sum = Products.sum(dy[j], n);
      int row = offset + j * inputs + from;
      for (int k = 0; k < x.length; k++) {
        gradients[row + k] += sum * x[k];
      }
    }
  }

  /** Adds the gradient of the biases. */
  public void addBiasGradient(float[] gradients, float[][] dy, int n) {
    for (int j = 0; j < outputs; j++) {
      gradients[biases() + j] += Products.sum(dy[j], n);
    }
  }

  /** dx = W^T dy for n samples. */
  public void inputGradient(float[] parameters, float[][] dy, float[][] dx, int n) {
    for (int k = 0; k < inputs; k++) {
      Arrays.fill(dx[k], 0, n, 0);
    }
    addInputPartGradient(parameters, 0, inputs, dy, dx, n);
  }

  /** dx += W^T dy for n samples, for inputs from .. from + count - 1 only. */
  public void addInputPartGradient(
      float[] parameters, int from, int count, float[][] dy, float[][] dx, int n) {
    Products.accumulateTransposed(parameters, offset + from, inputs, outputs, count, dy, dx, n);
  }
}
