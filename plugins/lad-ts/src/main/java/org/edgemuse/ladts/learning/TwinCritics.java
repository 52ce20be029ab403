package org.edgemuse.ladts.learning;

import java.io.Serializable;
import java.util.Arrays;
import org.edgemuse.ladts.nn.Adam;
import org.edgemuse.ladts.nn.Mlp;
import org.edgemuse.ladts.nn.Scratch;
import org.edgemuse.ladts.nn.SoftUpdate;
import org.edgemuse.ladts.random.BitStream;

/** Two value networks whose lesser estimate counts, each with a slow target. */
public final class TwinCritics implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Mlp first;
  private final Mlp second;
  private final Mlp firstTarget;
  private final Mlp secondTarget;
  private final Adam firstAdam;
  private final Adam secondAdam;
  private final double share;
  private final Scratch least;
  private final Scratch gradient;

  /** Critics with random weights; targets begin as their copies. */
  public TwinCritics(int stateSize, int actions, SacOptions options, BitStream stream) {
    int columns = options.batch();
    first = new Mlp(stateSize, options.hidden(), actions, columns, stream);
    second = new Mlp(stateSize, options.hidden(), actions, columns, stream);
    firstTarget = first.copy();
    secondTarget = second.copy();
    firstAdam = new Adam(first.parameters().length, options.criticRate());
    secondAdam = new Adam(second.parameters().length, options.criticRate());
    share = options.share();
    least = new Scratch(actions, columns);
    gradient = new Scratch(actions, columns);
  }

  /** The lesser of both critics' values; valid until the next call. */
  public float[][] least(float[][] states, int n) {
    return least(first.forward(states, n), second.forward(states, n), n);
  }

  /** The lesser of both targets' values; valid until the next call. */
  public float[][] leastOfTargets(float[][] states, int n) {
    return least(firstTarget.forward(states, n), secondTarget.forward(states, n), n);
  }

  private float[][] least(float[][] one, float[][] other, int n) {
    float[][] rows = least.rows();
    for (int a = 0; a < rows.length; a++) {
      least(one[a], other[a], rows[a], n);
    }
    return rows;
  }

  private static void least(float[] one, float[] other, float[] to, int n) {
    for (int b = 0; b < n; b++) {
      to[b] = Math.min(one[b], other[b]);
    }
  }

  /**
   * Moves both critics one step towards the targets y.
   *
   * @return the mean of both losses
   * @throws NonFiniteException if a loss is not finite; nothing has moved then
   */
  public float train(float[][] states, int[] actions, float[] y, int n) {
    float one = derive(first, states, actions, y, n);
    float other = derive(second, states, actions, y, n);
    float mean = (one + other) / 2;
    NonFiniteException.check("critic loss", mean);
    descend(first, firstAdam);
    descend(second, secondAdam);
    return mean;
  }

  private float derive(Mlp critic, float[][] states, int[] actions, float[] y, int n) {
    float[][] d = gradient.rows();
    float loss = ValueLoss.gradient(critic.forward(states, n), actions, y, d, n);
    critic.backward(states, d, n);
    return loss;
  }

  private static void descend(Mlp critic, Adam adam) {
    adam.step(critic.parameters(), critic.gradients());
    Arrays.fill(critic.gradients(), 0);
  }

  /** Lets the targets follow. */
  public void follow() {
    SoftUpdate.apply(firstTarget.parameters(), first.parameters(), share);
    SoftUpdate.apply(secondTarget.parameters(), second.parameters(), share);
  }
}
