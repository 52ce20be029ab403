package org.edgemuse.ladts.learning;

import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.ladts.nn.ActionNetwork;
import org.edgemuse.ladts.nn.Batch;
import org.edgemuse.ladts.nn.Replay;
import org.edgemuse.ladts.nn.Softmax;
import org.edgemuse.ladts.random.BitStream;

/**
 * What learners share that act by a network and learn from random batches of what they remember:
 * the network, the memory, and where their random numbers come from.
 */
abstract class ReplayLearner implements Learner {
  private static final long serialVersionUID = 1L;

  private final ActionNetwork network;
  private final Replay replay;
  private final Batch batch;
  private final float[] outputs;
  private final float[] probabilities;
  private final Draws choiceDraws;
  private final Draws actNoiseDraws;
  private final BitStream choices;
  private final BitStream actNoise;
  private final BitStream noise;
  private final BitStream samples;

  /**
   * A learner that owns its network.
   *
   * @param replay what it remembers
   * @param batch what it learns from at a time
   * @param draws where all its random numbers come from
   * @param entity which of several learners with the same draws it is
   */
  ReplayLearner(ActionNetwork network, Replay replay, Batch batch, Draws draws, long entity) {
    this.network = network;
    this.replay = replay;
    this.batch = batch;
    outputs = new float[network.actions()];
    probabilities = new float[network.actions()];
    choiceDraws = draws.forPurpose("choices");
    actNoiseDraws = draws.forPurpose("act noise");
    choices = BitStream.of(choiceDraws, entity);
    actNoise = BitStream.of(actNoiseDraws, entity);
    noise = BitStream.of(draws.forPurpose("noise"), entity);
    samples = BitStream.of(draws.forPurpose("samples"), entity);
  }

  /** Chooses by the network's latest {@link #outputs} and {@link #probabilities}. */
  abstract int choose(boolean explore, BitStream choices);

  /** Turns the network's outputs into the numbers by which actions are chosen, in place. */
  abstract void rate(float[] outputs);

  /** Learns from a batch. */
  abstract void train(Batch batch, BitStream noise);

  @Override
  public final int latentSize() {
    return network.latentSize();
  }

  @Override
  public final void seek(long entity, long time) {
    choices.seek(choiceDraws, entity, time);
    actNoise.seek(actNoiseDraws, entity, time);
  }

  @Override
  public final int act(float[] state, float[] latent, boolean explore) {
    network.decide(state, latent, actNoise, outputs);
    Softmax.ofSample(outputs, probabilities, outputs.length);
    return choose(explore, choices);
  }

  @Override
  public final void rate(float[] state, float[] latent, long entity, long time, float[] scores) {
    BitStream sameNoise = BitStream.of(actNoiseDraws, entity);
    sameNoise.seek(actNoiseDraws, entity, time);
    network.decide(state, latent, sameNoise, scores);
    rate(scores);
  }

  @Override
  public final float[] outputs() {
    return outputs;
  }

  @Override
  public final float[] probabilities() {
    return probabilities;
  }

  @Override
  public final void remember(
      float[] state,
      float[] latent,
      int action,
      float reward,
      float[] nextState,
      float[] nextLatent,
      boolean terminal) {
    replay.add(state, latent, action, reward, nextState, nextLatent, terminal);
  }

  @Override
  public final int stored() {
    return replay.size();
  }

  @Override
  public final void train() {
    replay.sample(samples, batch);
    train(batch, noise);
  }

  /** Turns the values of a batch's next states into r + gamma times them; 0 after the last. */
  static void discount(float[] values, Batch batch, double discount) {
    float gamma = (float) discount;
    for (int b = 0; b < batch.size(); b++) {
      values[b] = batch.rewards()[b] + gamma * batch.continues()[b] * values[b];
    }
  }

  @Override
  public final float[] policyParameters() {
    return network.parameters();
  }

  @Override
  public void startFrom(float[] policyParameters) {
    System.arraycopy(policyParameters, 0, network.parameters(), 0, policyParameters.length);
  }
}
