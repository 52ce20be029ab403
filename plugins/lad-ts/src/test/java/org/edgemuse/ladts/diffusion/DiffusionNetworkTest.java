package org.edgemuse.ladts.diffusion;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.ladts.diffusion.DiffusionOptions.Start;
import org.edgemuse.ladts.nn.ActionNetwork;
import org.edgemuse.ladts.random.BitStream;
import org.edgemuse.ladts.random.Ziggurat;
import org.edgemuse.ladts.testing.Copies;
import org.edgemuse.ladts.testing.Rows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiffusionNetworkTest {
  private static final int ACTIONS = 5;
  private static final int FEATURES = 7;
  private static final int HIDDEN = 20;
  private static final int STEPS = 5;
  private static final int N = 9;
  private static final Draws DRAWS = Draws.of(8, "chain");

  private final float[][] states = Rows.normal(FEATURES, N, 1);
  private final float[][] latents = Rows.normal(ACTIONS, N, 2);

  private static DiffusionNetwork network(DiffusionOptions options) {
    return new DiffusionNetwork(ACTIONS, FEATURES, N, options, BitStream.of(DRAWS, 1));
  }

  private static BitStream noise() {
    return BitStream.of(DRAWS, 2);
  }

  @ParameterizedTest
  @CsvSource({
    "SOFTMAX, ROOT_VARIANCE, LATENT_ACTION",
    "LINEAR, ROOT_VARIANCE, LATENT_ACTION",
    "SOFTMAX, HALF_VARIANCE, NOISE",
    "LINEAR, HALF_VARIANCE, NOISE"
  })
  void aChainIsTheRecursionOfTheFormula(OutputActivation output, NoiseScale scale, Start start) {
    DiffusionOptions options =
        DiffusionOptions.DEFAULT.withOutput(output).withNoise(scale).withStart(start);
    DiffusionNetwork network = network(options);
    float[][] x0 = network.forward(states, latents, N, noise());
    double[][] expected = recursion(network.parameters(), options);
    for (int a = 0; a < ACTIONS; a++) {
      for (int b = 0; b < N; b++) {
        assertEquals(expected[b][a], x0[a][b], 2e-4);
      }
    }
  }

  /** The chain with whole inputs [x, code, state], sample by sample, in double. */
  private double[][] recursion(float[] weights, DiffusionOptions options) {
    NoiseSchedule schedule = new NoiseSchedule(STEPS, 0.1, 10, options.noise());
    BitStream noise = noise();
    double[][] x = new double[N][ACTIONS];
    for (int a = 0; a < ACTIONS; a++) {
      for (int b = 0; b < N; b++) {
        boolean given = options.start() == Start.LATENT_ACTION;
        x[b][a] = given ? latents[a][b] : Ziggurat.normal(noise);
      }
    }
    for (int i = STEPS; i >= 1; i--) {
      for (int b = 0; b < N; b++) {
        double[] estimate = estimate(weights, x[b], i, b, options.output());
        for (int a = 0; a < ACTIONS; a++) {
          x[b][a] = schedule.stateFactor(i) * x[b][a] - schedule.estimateFactor(i) * estimate[a];
        }
      }
      for (int a = 0; i > 1 && a < ACTIONS; a++) {
        for (int b = 0; b < N; b++) {
          x[b][a] += schedule.noiseFactor(i) * Ziggurat.normal(noise);
        }
      }
    }
    return x;
  }

  private double[] estimate(float[] weights, double[] x, int i, int b, OutputActivation output) {
    double[] input = new double[ACTIONS + 16 + FEATURES];
    System.arraycopy(x, 0, input, 0, ACTIONS);
    for (int m = 0; m < 16; m++) {
      input[ACTIONS + m] = StepEmbedding.of(i)[m];
    }
    for (int k = 0; k < FEATURES; k++) {
      input[ACTIONS + 16 + k] = states[k][b];
    }
    double[] first = layer(weights, 0, input, HIDDEN, true);
    int second = HIDDEN * input.length + HIDDEN;
    double[] hidden = layer(weights, second, first, HIDDEN, true);
    double[] sums = layer(weights, second + HIDDEN * HIDDEN + HIDDEN, hidden, ACTIONS, false);
    if (output == OutputActivation.SOFTMAX) {
      double total = 0;
      for (int a = 0; a < ACTIONS; a++) {
        sums[a] = Math.exp(sums[a]);
        total += sums[a];
      }
      for (int a = 0; a < ACTIONS; a++) {
        sums[a] /= total;
      }
    }
    return sums;
  }

  private static double[] layer(float[] w, int at, double[] x, int outputs, boolean rectified) {
    double[] y = new double[outputs];
    for (int j = 0; j < outputs; j++) {
      y[j] = w[at + outputs * x.length + j];
      for (int k = 0; k < x.length; k++) {
        y[j] += w[at + j * x.length + k] * x[k];
      }
      y[j] = rectified ? Math.max(0, y[j]) : y[j];
    }
    return y;
  }

  @ParameterizedTest
  @CsvSource({"SOFTMAX, LATENT_ACTION", "LINEAR, NOISE"})
  void aDecisionEqualsABatchOfOneBitByBit(OutputActivation output, Start start) {
    DiffusionNetwork network =
        network(DiffusionOptions.DEFAULT.withOutput(output).withStart(start));
    float[] single = new float[ACTIONS];
    network.decide(Rows.column(states, 0), Rows.column(latents, 0), noise(), single);
    float[][] batch = network.forward(states, latents, 1, noise());
    assertArrayEquals(Rows.column(batch, 0), single);
  }

  @Test
  void aDecisionBetweenForwardAndBackwardChangesNothing() {
    DiffusionNetwork one = network(DiffusionOptions.DEFAULT);
    DiffusionNetwork other = network(DiffusionOptions.DEFAULT);
    one.forward(states, latents, N, noise());
    other.forward(states, latents, N, noise());
    float[] ignored = new float[ACTIONS];
    other.decide(Rows.column(states, 3), Rows.column(latents, 3), noise(), ignored);
    one.backward(states, latents, N);
    other.backward(states, latents, N);
    assertArrayEquals(one.gradients(), other.gradients());
  }

  @Test
  void theLastStepIsFreeOfNoise() {
    DiffusionNetwork network = network(DiffusionOptions.DEFAULT.withSteps(1));
    BitStream untouched = noise();
    network.forward(states, latents, N, untouched);
    assertEquals(noise().bits(), untouched.bits());
  }

  @Test
  void copiesAndCheckpointsDecideAlikeAndShareNothing() {
    DiffusionNetwork network = network(DiffusionOptions.DEFAULT);
    ActionNetwork copy = network.copy();
    ActionNetwork restored = Copies.of(network);
    float[] expected = decide(network);
    network.parameters()[0] += 1;
    assertArrayEquals(expected, decide(copy));
    assertArrayEquals(expected, decide(restored));
    assertNotEquals(expected[0], decide(network)[0]);
  }

  private float[] decide(ActionNetwork network) {
    float[] x0 = new float[ACTIONS];
    network.decide(Rows.column(states, 0), Rows.column(latents, 0), noise(), x0);
    return x0;
  }
}
