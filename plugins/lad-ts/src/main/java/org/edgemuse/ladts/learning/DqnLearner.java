package org.edgemuse.ladts.learning;

import java.util.Arrays;
import java.util.List;
import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.ladts.nn.ActionNetwork;
import org.edgemuse.ladts.nn.Adam;
import org.edgemuse.ladts.nn.Batch;
import org.edgemuse.ladts.nn.Replay;
import org.edgemuse.ladts.nn.Scratch;
import org.edgemuse.ladts.random.BitStream;

/**
 * Deep Q-learning with a target network (V. Mnih et al., 2015). With a plain network it is DQN;
 * with a diffusion network that starts from latent actions it is DQN with latent actions, as
 * section VI-D of C. Xu et al. proposes: x_0 are the values then, and wants a linear output.
 */
public final class DqnLearner extends ReplayLearner {
  private static final long serialVersionUID = 1L;

  /** What {@link #quantities} are called. */
  public static final List<String> QUANTITIES = List.of("value_loss");

  private final ActionNetwork network;
  private final ActionNetwork target;
  private final DqnOptions options;
  private final Adam adam;
  private final Scratch targets;
  private final Scratch gradient;
  private long steps;
  private float loss = Float.NaN;

  /**
   * A learner that owns its network.
   *
   * @param network made for a batch of columns
   * @param stateSize how many features a state has
   * @param draws where all its random numbers come from
   * @param entity which of several learners with the same draws it is
   */
  public DqnLearner(
      ActionNetwork network, int stateSize, DqnOptions options, Draws draws, long entity) {
    super(
        network,
        new Replay(options.capacity(), stateSize, network.latentSize(), options.replayedLatent()),
        new Batch(options.batch(), stateSize, network.latentSize()),
        draws,
        entity);
    this.network = network;
    this.options = options;
    target = network.copy();
    adam = new Adam(network.parameters().length, options.rate());
    targets = new Scratch(1, options.batch());
    gradient = new Scratch(network.actions(), options.batch());
  }

  @Override
  int choose(boolean explore, BitStream choices) {
    float[] values = outputs();
    if (explore && choices.uniform() < options.exploration()) {
      return choices.below(values.length);
    }
    return Choice.largest(values);
  }

  /** Actions are chosen by their values. */
  @Override
  void rate(float[] outputs) {}

  @Override
  void train(Batch batch, BitStream noise) {
    int n = batch.size();
    fillTargets(batch, n, noise);
    float[][] q = network.forward(batch.bothStates(), batch.bothLatents(), n, noise);
    float[][] d = gradient.rows();
    loss = ValueLoss.gradient(q, batch.actions(), targets.row(), d, n);
    NonFiniteException.check("value loss", loss);
    network.backward(batch.bothStates(), d, n);
    adam.step(network.parameters(), network.gradients());
    Arrays.fill(network.gradients(), 0);
    steps++;
    if (steps % options.copyEvery() == 0) {
      renewTarget();
    }
  }

  private void renewTarget() {
    float[] weights = network.parameters();
    System.arraycopy(weights, 0, target.parameters(), 0, weights.length);
  }

  /** y = r + gamma max T. */
  private void fillTargets(Batch batch, int n, BitStream noise) {
    float[][] next = target.forward(batch.nextStates(), batch.nextLatents(), n, noise);
    float[] y = targets.row();
    System.arraycopy(next[0], 0, y, 0, n);
    for (float[] row : next) {
      raise(y, row, n);
    }
    discount(y, batch, options.discount());
  }

  private static void raise(float[] max, float[] row, int n) {
    for (int b = 0; b < n; b++) {
      max[b] = Math.max(max[b], row[b]);
    }
  }

  /** The loss of the latest train step; NaN before the first. */
  public float loss() {
    return loss;
  }

  @Override
  public void startFrom(float[] policyParameters) {
    super.startFrom(policyParameters);
    renewTarget();
  }

  @Override
  public void quantities(double[] values) {
    values[0] = loss;
  }
}
