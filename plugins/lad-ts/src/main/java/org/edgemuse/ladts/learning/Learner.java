package org.edgemuse.ladts.learning;

import java.io.Serializable;

/**
 * Something that acts, remembers what came of it and learns from that. One instance serves one
 * agent and one thread; nothing is allocated after its construction. Serialized and read back, it
 * goes on bit by bit as if it had never stopped.
 */
public interface Learner extends Serializable {

  /** How many numbers a latent action has; 0 for a learner that takes none. */
  int latentSize();

  /**
   * Has the next {@link #act} draw the random numbers of an entity at a time, whatever was drawn
   * before; without it acts draw on one after another.
   */
  void seek(long entity, long time);

  /**
   * Chooses an action.
   *
   * @param state the state's features
   * @param latent the latent action, of {@link #latentSize} numbers
   * @param explore whether to try other actions than the best one, as in training
   */
  int act(float[] state, float[] latent, boolean explore);

  /**
   * The numbers by which {@link #act} would choose after {@link #seek}: the probabilities of
   * actions or their values, as the class says. Changes nothing that counts.
   *
   * @param scores takes one number an action
   */
  void rate(float[] state, float[] latent, long entity, long time, float[] scores);

  /** The network's outputs in the latest {@link #act}, x_0 of a diffusion network. */
  float[] outputs();

  /** The softmax of the network's outputs in the latest {@link #act}; overwritten by the next. */
  float[] probabilities();

  /**
   * Stores a transition; the arrays are copied, latent ones unless {@link
   * org.edgemuse.ladts.nn.ReplayedLatent} says otherwise.
   *
   * @param terminal whether nothing is to be expected after it
   */
  void remember(
      float[] state,
      float[] latent,
      int action,
      float reward,
      float[] nextState,
      float[] nextLatent,
      boolean terminal);

  /** How many transitions are stored. */
  int stored();

  /**
   * One step of training on a random batch.
   *
   * @throws NonFiniteException if a loss is NaN or infinite
   * @throws IllegalStateException if fewer transitions than a batch takes are stored
   */
  void train();

  /**
   * Puts what the latest train step can tell, its losses first, into the first values; NaN before
   * the first step where there is none yet. The class says what they are called.
   */
  void quantities(double[] values);

  /** The weights that {@link #act} uses. */
  float[] policyParameters();

  /** Has it go on from weights that another learner of its kind learnt. */
  void startFrom(float[] policyParameters);
}
