package org.edgemuse.ladts.diffusion;

import java.io.Serializable;
import java.util.Arrays;
import org.edgemuse.ladts.nn.Dense;
import org.edgemuse.ladts.nn.Layers;
import org.edgemuse.ladts.nn.Relu;
import org.edgemuse.ladts.nn.SampleRoom;
import org.edgemuse.ladts.nn.Softmax;

/**
 * The network inside each reverse step: [x, code of the step, state] to an estimate of the noise in
 * x, with two rectified hidden layers. The state's part of the first layer is the same in all steps
 * and multiplied once a chain; the code's part is the same in all samples and multiplied once a
 * step.
 */
final class DenoisingNetwork implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Layers layers;
  private final int actions;
  private final int stateSize;
  private final OutputActivation output;
  private final float[][] codes;
  private final float[] codeBias;
  private final Softmax softmax;

  DenoisingNetwork(
      int actions, int stateSize, int hidden, int steps, OutputActivation output, int columns) {
    this.actions = actions;
    this.stateSize = stateSize;
    this.output = output;
    layers = Layers.of(actions + StepEmbedding.SIZE + stateSize, hidden, actions);
    codes = new float[steps + 1][];
    for (int i = 0; i <= steps; i++) {
      codes[i] = StepEmbedding.of(i);
    }
    codeBias = new float[hidden];
    softmax = new Softmax(columns);
  }

  Layers layers() {
    return layers;
  }

  private int stateFrom() {
    return actions + StepEmbedding.SIZE;
  }

  /** What the state adds to the first layer, its biases included. */
  void prepare(float[] parameters, float[][] states, float[][] fromState, int n) {
    layers.first().setBiases(parameters, fromState, n);
    layers.first().addPart(parameters, stateFrom(), stateSize, states, fromState, n);
  }

  /** The estimate of step i, for n samples. */
  void forward(float[] parameters, int i, float[][] x, float[][] fromState, StepRoom room, int n) {
    Dense first = layers.first();
    float[][] h1 = room.first();
    addCode(parameters, i);
    for (int j = 0; j < h1.length; j++) {
      addConstant(fromState[j], codeBias[j], h1[j], n);
    }
    first.addPart(parameters, 0, actions, x, h1, n);
    Relu.forward(h1, n);
    layers.second().forward(parameters, h1, room.second(), n);
    Relu.forward(room.second(), n);
    layers.third().forward(parameters, room.second(), room.estimate(), n);
    if (output == OutputActivation.SOFTMAX) {
      softmax.forward(room.estimate(), room.estimate(), n);
    }
  }

  private void addCode(float[] parameters, int i) {
    Arrays.fill(codeBias, 0);
    layers.first().addPart(parameters, actions, StepEmbedding.SIZE, codes[i], codeBias);
  }

  private static void addConstant(float[] from, float constant, float[] to, int n) {
    for (int b = 0; b < n; b++) {
      to[b] = from[b] + constant;
    }
  }

  /** Turns the gradient by the estimate, in place, into that by the last layer's sums. */
  void outputBackward(float[][] estimate, float[][] d, int n) {
    if (output == OutputActivation.SOFTMAX) {
      softmax.backward(estimate, d, n);
    }
  }

  /** Adds the gradients of the code's part of the first layer in step i. */
  void addCodeGradient(float[] gradients, int i, float[][] d1, int n) {
    layers.first().addSharedPartGradient(gradients, actions, d1, codes[i], n);
  }

  /** Adds the gradients of the state's part and the biases, given those of all steps summed. */
  void addStateGradient(float[] gradients, float[][] d1, float[][] states, int n) {
    layers.first().addPartGradient(gradients, stateFrom(), stateSize, d1, states, n);
    layers.first().addBiasGradient(gradients, d1, n);
  }

  /** What the state of one sample adds to the first layer, biases included. */
  void prepare(float[] parameters, float[] state, float[] fromState) {
    layers.first().setBiases(parameters, fromState);
    layers.first().addPart(parameters, stateFrom(), stateSize, state, fromState);
  }

  /** The estimate of step i for one sample. */
  void forward(
      float[] parameters, int i, float[] x, float[] fromState, SampleRoom room, float[] estimate) {
    float[] h1 = room.first();
    float[] h2 = room.second();
    addCode(parameters, i);
    for (int j = 0; j < h1.length; j++) {
      h1[j] = fromState[j] + codeBias[j];
    }
    layers.first().addPart(parameters, 0, actions, x, h1);
    Relu.forward(h1, h1.length);
    layers.second().forward(parameters, h1, h2);
    Relu.forward(h2, h2.length);
    layers.third().forward(parameters, h2, estimate);
    if (output == OutputActivation.SOFTMAX) {
      Softmax.ofSample(estimate, estimate, actions);
    }
  }
}
