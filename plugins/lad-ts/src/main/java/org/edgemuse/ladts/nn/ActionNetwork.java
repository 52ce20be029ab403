package org.edgemuse.ladts.nn;

import java.io.Serializable;
import org.edgemuse.ladts.random.BitStream;

/**
 * A network that gives each action a number, out of a state and, where it has a use for one, a
 * latent action: logits of a policy to some learners, values to others. Rows are features or
 * actions, columns samples.
 */
public interface ActionNetwork extends Serializable {

  /** How many actions there are. */
  int actions();

  /** How many numbers a latent action has; 0 for a network without. */
  int latentSize();

  /** The weights and biases; written to by whoever trains. */
  float[] parameters();

  /** What {@link #backward} adds to, laid out as the parameters. */
  float[] gradients();

  /**
   * The numbers of all actions for the first n columns; the rows stay valid until the next pass.
   *
   * @param states rows of state features
   * @param latents {@link #latentSize} rows
   * @param noise where the noise comes from, if the network takes any
   */
  float[][] forward(float[][] states, float[][] latents, int n, BitStream noise);

  /**
   * Adds the gradients of a loss, given its gradient by the numbers of the first n columns of the
   * latest {@link #forward}; the states are those of that pass, unchanged.
   */
  void backward(float[][] states, float[][] outputGradient, int n);

  /**
   * Writes the numbers of all actions for one sample to output, leaving a batch under way alone.
   */
  void decide(float[] state, float[] latent, BitStream noise, float[] output);

  /** A network of the same shape and weights that shares nothing with this one. */
  ActionNetwork copy();
}
