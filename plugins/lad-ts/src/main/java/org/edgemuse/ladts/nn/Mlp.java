package org.edgemuse.ladts.nn;

import java.io.Serializable;
import org.edgemuse.ladts.random.BitStream;

/**
 * A multilayer perceptron: two rectified hidden layers and a linear output, with the room for a
 * pass forward and back over a batch. Rows are features, columns samples.
 */
public final class Mlp implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Layers layers;
  private final int columns;
  private final float[] parameters;
  private final float[] gradients;
  private final Scratch firstHidden;
  private final Scratch secondHidden;
  private final Scratch outputs;
  private final Scratch firstDelta;
  private final Scratch secondDelta;

  /** A network with random weights for batches of up to the given number of columns. */
  public Mlp(int inputs, int hidden, int outputs, int columns, BitStream stream) {
    this(Layers.of(inputs, hidden, outputs), columns, stream);
  }

  private Mlp(Layers layers, int columns, BitStream stream) {
    this(layers, columns, layers.initialise(stream));
  }

  private Mlp(Layers layers, int columns, float[] parameters) {
    this.layers = layers;
    this.columns = columns;
    this.parameters = parameters;
    int hidden = layers.first().outputs();
    gradients = new float[layers.size()];
    firstHidden = new Scratch(hidden, columns);
    secondHidden = new Scratch(hidden, columns);
    outputs = new Scratch(layers.third().outputs(), columns);
    firstDelta = new Scratch(hidden, columns);
    secondDelta = new Scratch(hidden, columns);
  }

  /** A network of the same shape and weights that shares nothing with this one. */
  public Mlp copy() {
    return new Mlp(layers, columns, parameters.clone());
  }

  /** The weights and biases, layer by layer; written to by whoever trains. */
  public float[] parameters() {
    return parameters;
  }

  /** What {@link #backward} adds to, laid out as the parameters. */
  public float[] gradients() {
    return gradients;
  }

  /** The outputs for the first n columns of x; valid until the next pass. */
  public float[][] forward(float[][] x, int n) {
    float[][] h1 = firstHidden.rows();
    float[][] h2 = secondHidden.rows();
    float[][] y = outputs.rows();
    layers.first().forward(parameters, x, h1, n);
    Relu.forward(h1, n);
    layers.second().forward(parameters, h1, h2, n);
    Relu.forward(h2, n);
    layers.third().forward(parameters, h2, y, n);
    return y;
  }

  /** Adds the gradients of a loss, given dL/dy for the first n columns of the latest x. */
  public void backward(float[][] x, float[][] dy, int n) {
    float[][] h1 = firstHidden.rows();
    float[][] h2 = secondHidden.rows();
    float[][] d1 = firstDelta.rows();
    float[][] d2 = secondDelta.rows();
    layers.third().addGradient(gradients, dy, h2, n);
    layers.third().inputGradient(parameters, dy, d2, n);
    Relu.backward(h2, d2, n);
    layers.second().addGradient(gradients, d2, h1, n);
    layers.second().inputGradient(parameters, d2, d1, n);
    Relu.backward(h1, d1, n);
    layers.first().addGradient(gradients, d1, x, n);
  }

  /** Writes the outputs for one sample to y. Uses room of its own: a batch under way stays. */
  public void forward(float[] x, float[] y, SampleRoom room) {
    float[] h1 = room.first();
    float[] h2 = room.second();
    layers.first().forward(parameters, x, h1);
    Relu.forward(h1, h1.length);
    layers.second().forward(parameters, h1, h2);
    Relu.forward(h2, h2.length);
    layers.third().forward(parameters, h2, y);
  }
}
