package org.edgemuse.ladts.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.ladts.nn.Adam;
import org.edgemuse.ladts.nn.Mlp;
import org.edgemuse.ladts.nn.PlainNetwork;
import org.edgemuse.ladts.nn.ReplayedLatent;
import org.edgemuse.ladts.random.BitStream;
import org.edgemuse.ladts.testing.Rows;
import org.junit.jupiter.api.Test;

/** Whole train steps on a batch that is all there is, against their equations in double. */
class TrainStepTest {
  private static final int FEATURES = 3;
  private static final int ACTIONS = 4;
  private static final int HIDDEN = 20;
  private static final int N = 8;
  private static final double GAMMA = 0.9;
  private static final double ALPHA = 0.2;
  private static final double CRITIC_RATE = 0.05;
  private static final Draws DRAWS = Draws.of(6, "steps");
  private static final float[] NO_LATENT = {};

  private final float[][] states = Rows.normal(FEATURES, N, 1);
  private final float[][] next = Rows.normal(FEATURES, N, 2);
  private final float[] rewards = Rows.normal(1, N, 3)[0];
  private final int[] actions = {0, 1, 2, 3, 3, 2, 1, 1};

  private static boolean terminal(int b) {
    return b % 3 == 0;
  }

  private void fill(Learner learner) {
    for (int b = 0; b < N; b++) {
      learner.remember(
          Rows.column(states, b),
          NO_LATENT,
          actions[b],
          rewards[b],
          Rows.column(next, b),
          NO_LATENT,
          terminal(b));
    }
  }

  private static PlainNetwork network() {
    return new PlainNetwork(FEATURES, HIDDEN, ACTIONS, 2 * N, BitStream.of(DRAWS, 9));
  }

  private static Mlp mlp(BitStream stream) {
    return new Mlp(FEATURES, HIDDEN, ACTIONS, N, stream);
  }

  private static double[][] values(Mlp mlp, float[][] x) {
    float[][] rows = mlp.forward(x, N);
    double[][] values = new double[N][ACTIONS];
    for (int b = 0; b < N; b++) {
      for (int a = 0; a < ACTIONS; a++) {
        values[b][a] = rows[a][b];
      }
    }
    return values;
  }

  private static double[] softmax(double[] z) {
    double sum = 0;
    for (double value : z) {
      sum += Math.exp(value);
    }
    double[] p = new double[z.length];
    for (int a = 0; a < z.length; a++) {
      p[a] = Math.exp(z[a]) / sum;
    }
    return p;
  }

  /** The sum of P (min(one, other) - alpha log P). */
  private static double softValue(double[] p, double[] one, double[] other) {
    double sum = 0;
    for (int a = 0; a < ACTIONS; a++) {
      sum += p[a] * (Math.min(one[a], other[a]) - ALPHA * Math.log(p[a]));
    }
    return sum;
  }

  @Test
  void actorCriticHasTheLossesOfItsEquations() {
    SacOptions options =
        new SacOptions(
            HIDDEN,
            N,
            N,
            GAMMA,
            0.005,
            1e-4,
            CRITIC_RATE,
            3e-4,
            ALPHA,
            -1,
            TemperatureLoss.CODE,
            ActorLoss.LINEAR,
            ReplayedLatent.COPY);
    SacLearner learner = new SacLearner(network(), FEATURES, options, DRAWS, 0);
    fill(learner);
    learner.train();

    Mlp actor = mlp(BitStream.of(DRAWS, 9));
    BitStream stream = BitStream.of(DRAWS.forPurpose("critics"), 0);
    Mlp[] critics = {mlp(stream), mlp(stream)};
    double[][] nextLogits = values(actor, next);
    double[][] one = values(critics[0], next);
    double[][] other = values(critics[1], next);
    float[] y = new float[N];
    for (int b = 0; b < N; b++) {
      double ahead = softValue(softmax(nextLogits[b]), one[b], other[b]);
      y[b] = (float) (rewards[b] + (terminal(b) ? 0 : GAMMA * ahead));
    }
    assertEquals((step(critics[0], y) + step(critics[1], y)) / 2, learner.criticLoss(), 1e-5);

    double[][] logits = values(actor, states);
    double[][] first = values(critics[0], states);
    double[][] second = values(critics[1], states);
    double loss = 0;
    double entropy = 0;
    for (int b = 0; b < N; b++) {
      double[] p = softmax(logits[b]);
      loss -= softValue(p, first[b], second[b]) / N;
      for (double share : p) {
        entropy -= share * Math.log(share) / N;
      }
    }
    assertEquals(loss, learner.actorLoss(), 1e-4);
    assertEquals(entropy, learner.entropy(), 1e-5);
    assertEquals(ALPHA * Math.exp(-3e-4), learner.temperature(), 1e-6);
  }

  /** Moves a critic one step towards y and says what its loss was before. */
  private double step(Mlp critic, float[] y) {
    double[][] q = values(critic, states);
    double loss = 0;
    float[][] d = new float[ACTIONS][N];
    for (int b = 0; b < N; b++) {
      double error = q[b][actions[b]] - y[b];
      loss += error * error / N;
      d[actions[b]][b] = (float) (2 * error / N);
    }
    critic.backward(states, d, N);
    new Adam(critic.parameters().length, CRITIC_RATE).step(critic.parameters(), critic.gradients());
    return loss;
  }

  @Test
  void qLearningHasTheLossOfItsEquation() {
    DqnLearner learner =
        new DqnLearner(
            network(),
            FEATURES,
            new DqnOptions(N, N, GAMMA, 1e-3, 0, 2, ReplayedLatent.COPY),
            DRAWS,
            0);
    fill(learner);
    learner.train();
    Mlp mlp = mlp(BitStream.of(DRAWS, 9));
    double[][] ahead = values(mlp, next);
    double[][] q = values(mlp, states);
    double loss = 0;
    for (int b = 0; b < N; b++) {
      double best =
          Math.max(Math.max(ahead[b][0], ahead[b][1]), Math.max(ahead[b][2], ahead[b][3]));
      double y = rewards[b] + (terminal(b) ? 0 : GAMMA * best);
      loss += (q[b][actions[b]] - y) * (q[b][actions[b]] - y) / N;
    }
    assertEquals(loss, learner.loss(), 1e-5);
  }

  @Test
  void theTargetTakesTheWeightsWhenItsTimeComesAndNotBefore() {
    float[] lossAfter = new float[3];
    for (int copyEvery = 1; copyEvery <= 3; copyEvery++) {
      DqnOptions options = new DqnOptions(N, N, GAMMA, 1e-2, 0, copyEvery, ReplayedLatent.COPY);
      DqnLearner learner = new DqnLearner(network(), FEATURES, options, DRAWS, 0);
      fill(learner);
      learner.train();
      learner.train();
      lossAfter[copyEvery - 1] = learner.loss();
    }
    // The second step's targets are of the copied weights for 1, of the first ones for 2 and 3.
    assertNotEquals(lossAfter[0], lossAfter[1]);
    assertEquals(lossAfter[1], lossAfter[2]);
  }
}
