package org.edgemuse.ladts.gradient;

import java.util.Arrays;
import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.ladts.diffusion.DiffusionNetwork;
import org.edgemuse.ladts.diffusion.DiffusionOptions;
import org.edgemuse.ladts.diffusion.NoiseScale;
import org.edgemuse.ladts.diffusion.OutputActivation;
import org.edgemuse.ladts.learning.ActorLoss;
import org.edgemuse.ladts.learning.PolicyLoss;
import org.edgemuse.ladts.learning.ValueLoss;
import org.edgemuse.ladts.nn.ActionNetwork;
import org.edgemuse.ladts.nn.PlainNetwork;
import org.edgemuse.ladts.nn.Softmax;
import org.edgemuse.ladts.random.BitStream;
import org.edgemuse.ladts.random.Ziggurat;

/**
 * Compares a network's gradients with finite differences of a loss. {@link GradientTest} compiles
 * it together with the library once more, with every float a double, and calls it there.
 */
public final class GradientProbe {
  private static final Draws DRAWS = Draws.of(20, "gradients");
  private static final int ACTIONS = 5;
  private static final int FEATURES = 7;
  private static final int HIDDEN = 9;
  private static final int SAMPLES = 6;

  private final ActionNetwork network;
  private final String head;
  private final float[][] states = normals(FEATURES, 2 * SAMPLES, 1);
  private final float[][] latents = normals(ACTIONS, 2 * SAMPLES, 2);
  private final float[][] values = normals(ACTIONS, SAMPLES, 3);
  private final float[] targets = normals(1, SAMPLES, 4)[0];
  private final int[] actions = new int[SAMPLES];
  private final float[][] p = new float[ACTIONS][2 * SAMPLES];
  private final float[][] logP = new float[ACTIONS][2 * SAMPLES];
  private final float[][] d = new float[ACTIONS][SAMPLES];
  private final Softmax softmax = new Softmax(2 * SAMPLES);

  private GradientProbe(ActionNetwork network, String head) {
    this.network = network;
    this.head = head;
    for (int b = 0; b < SAMPLES; b++) {
      actions[b] = b % ACTIONS;
    }
  }

  /**
   * The worst relative error over all weights. Gradients a hundred times smaller than the largest
   * are compared with a hundredth of it, as differences carry an absolute error.
   */
  public static double worst(String body, String head) {
    return new GradientProbe(network(body), head).worst();
  }

  private static ActionNetwork network(String body) {
    BitStream stream = BitStream.of(DRAWS, 0);
    if (body.equals("plain")) {
      return new PlainNetwork(FEATURES, HIDDEN, ACTIONS, 2 * SAMPLES, stream);
    }
    DiffusionOptions defaults = DiffusionOptions.DEFAULT;
    DiffusionOptions options =
        new DiffusionOptions(
            HIDDEN,
            defaults.steps(),
            defaults.minVariance(),
            defaults.maxVariance(),
            body.endsWith("half") ? NoiseScale.HALF_VARIANCE : NoiseScale.ROOT_VARIANCE,
            body.startsWith("linear") ? OutputActivation.LINEAR : OutputActivation.SOFTMAX,
            body.endsWith("noise")
                ? DiffusionOptions.Start.NOISE
                : DiffusionOptions.Start.LATENT_ACTION);
    return new DiffusionNetwork(ACTIONS, FEATURES, 2 * SAMPLES, options, stream);
  }

  private double worst() {
    loss();
    network.backward(states, d, SAMPLES);
    float[] gradient = network.gradients().clone();
    double largest = 0;
    for (float g : gradient) {
      largest = Math.max(largest, Math.abs(g));
    }
    double worst = 0;
    for (int i = 0; i < gradient.length; i++) {
      // A rectifier's kink within a step spoils a difference: the best of several steps counts.
      double error = Double.POSITIVE_INFINITY;
      for (double step = 1e-3; step > 1e-7; step /= 10) {
        error = Math.min(error, Math.abs(difference(i, step) - gradient[i]));
      }
      worst = Math.max(worst, error / Math.max(Math.abs(gradient[i]), largest / 100));
    }
    return worst;
  }

  /** The five-point difference of the loss by weight i. */
  private double difference(int i, double h) {
    double near = lossAt(i, h) - lossAt(i, -h);
    double far = lossAt(i, 2 * h) - lossAt(i, -2 * h);
    return (8 * near - far) / (12 * h);
  }

  private double lossAt(int i, double shift) {
    float[] weights = network.parameters();
    float before = weights[i];
    weights[i] = (float) (before + shift);
    double loss = loss();
    weights[i] = before;
    return loss;
  }

  /** The loss, with the same noise each time; leaves its gradient by the outputs in d. */
  private double loss() {
    BitStream noise = BitStream.of(DRAWS, 5);
    float[][] outputs = network.forward(states, latents, 2 * SAMPLES, noise);
    if (head.equals("value")) {
      return ValueLoss.gradient(outputs, actions, targets, d, SAMPLES);
    }
    softmax.forward(outputs, p, logP, 2 * SAMPLES);
    ActorLoss form = ActorLoss.valueOf(head);
    return new PolicyLoss(form, SAMPLES).gradient(p, logP, values, (float) 0.3, d, SAMPLES);
  }

  private static float[][] normals(int rows, int columns, long entity) {
    BitStream stream = BitStream.of(DRAWS, entity);
    float[][] x = new float[rows][columns];
    Arrays.stream(x).forEach(row -> Ziggurat.fill(row, columns, stream));
    return x;
  }
}
