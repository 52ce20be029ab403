package org.edgemuse.ladts.diffusion;

import java.io.Serializable;
import java.util.Arrays;
import org.edgemuse.ladts.nn.Layers;
import org.edgemuse.ladts.nn.Relu;
import org.edgemuse.ladts.nn.Scratch;

/**
 * The way back through a denoising chain, from the gradient by x_0 to those of all weights. Step i
 * takes the gradient g by x_(i-1) to the one by x_i: directly, times the step's factor, and through
 * the estimate, times its own.
 */
final class ChainGradient implements Serializable {
  private static final long serialVersionUID = 1L;

  private final NoiseSchedule schedule;
  private final DenoisingNetwork network;
  private final int actions;
  private final Scratch byState;
  private final Scratch byEstimate;
  private final Scratch firstDelta;
  private final Scratch secondDelta;
  private final Scratch allFirstDeltas;

  ChainGradient(
      NoiseSchedule schedule, DenoisingNetwork network, int hidden, int actions, int columns) {
    this.schedule = schedule;
    this.network = network;
    this.actions = actions;
    byState = new Scratch(actions, columns);
    byEstimate = new Scratch(actions, columns);
    firstDelta = new Scratch(hidden, columns);
    secondDelta = new Scratch(hidden, columns);
    allFirstDeltas = new Scratch(hidden, columns);
  }

  /** Begins with the gradient by x_0. */
  void start(float[][] outputGradient, int n) {
    for (int a = 0; a < actions; a++) {
      System.arraycopy(outputGradient[a], 0, byState.rows()[a], 0, n);
    }
    for (float[] row : allFirstDeltas.rows()) {
      Arrays.fill(row, 0, n, 0);
    }
  }

  /** Goes back through step i, whose input was x. */
  void step(float[] parameters, float[] gradients, int i, float[][] x, StepRoom room, int n) {
    float[][] g = byState.rows();
    float[][] d3 = byEstimate.rows();
    float[][] d2 = secondDelta.rows();
    float[][] d1 = firstDelta.rows();
    for (int a = 0; a < actions; a++) {
      scale(-schedule.estimateFactor(i), g[a], d3[a], n);
    }
    network.outputBackward(room.estimate(), d3, n);
    Layers layers = network.layers();
    layers.third().addGradient(gradients, d3, room.second(), n);
    layers.third().inputGradient(parameters, d3, d2, n);
    Relu.backward(room.second(), d2, n);
    layers.second().addGradient(gradients, d2, room.first(), n);
    layers.second().inputGradient(parameters, d2, d1, n);
    Relu.backward(room.first(), d1, n);
    layers.first().addPartGradient(gradients, 0, actions, d1, x, n);
    network.addCodeGradient(gradients, i, d1, n);
    for (int j = 0; j < d1.length; j++) {
      add(d1[j], allFirstDeltas.rows()[j], n);
    }
    if (i < schedule.steps()) {
      for (int a = 0; a < actions; a++) {
        scale(schedule.stateFactor(i), g[a], g[a], n);
      }
      layers.first().addInputPartGradient(parameters, 0, actions, d1, g, n);
    }
  }

  /** Adds what all steps share: the state's part of the first layer. */
  void finish(float[] gradients, float[][] states, int n) {
    network.addStateGradient(gradients, allFirstDeltas.rows(), states, n);
  }

  private static void scale(float factor, float[] from, float[] to, int n) {
    for (int b = 0; b < n; b++) {
      to[b] = factor * from[b];
    }
  }

  private static void add(float[] from, float[] to, int n) {
    for (int b = 0; b < n; b++) {
      to[b] += from[b];
    }
  }
}
