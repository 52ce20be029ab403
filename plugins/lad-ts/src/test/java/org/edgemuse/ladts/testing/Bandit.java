package org.edgemuse.ladts.testing;

import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.ladts.learning.Learner;
import org.edgemuse.ladts.random.BitStream;

/**
 * A tiny problem: one of four contexts comes up, the action of the same number costs nothing and
 * every other one costs 1. The latent action of a context is the policy's at its last visit.
 */
public final class Bandit {
  /** How many contexts and actions there are. */
  public static final int SIZE = 4;

  private final Learner learner;
  private final BitStream contexts;
  private final float[][] states = new float[SIZE][SIZE];
  private final float[][] memory;

  /** A learner before the problem. */
  public Bandit(Learner learner, long seed) {
    this.learner = learner;
    contexts = BitStream.of(Draws.of(seed, "contexts"), 0);
    memory = Rows.normal(SIZE, learner.latentSize(), seed);
    for (int c = 0; c < SIZE; c++) {
      states[c][c] = 1;
    }
  }

  /** Plays some rounds, training in each from round 64 on where asked. */
  public void play(int rounds, boolean training) {
    int context = contexts.below(SIZE);
    for (int i = 0; i < rounds; i++) {
      float[] latent = memory[context].clone();
      int action = learner.act(states[context], latent, true);
      System.arraycopy(learner.probabilities(), 0, memory[context], 0, latent.length);
      float reward = action == context ? 0 : -1;
      int next = contexts.below(SIZE);
      learner.remember(states[context], latent, action, reward, states[next], memory[next], false);
      if (training && learner.stored() >= 64) {
        learner.train();
      }
      context = next;
    }
  }

  /** The share of greedy decisions that are right. */
  public double right(int rounds) {
    int right = 0;
    for (int i = 0; i < rounds; i++) {
      int context = i % SIZE;
      right += learner.act(states[context], memory[context], false) == context ? 1 : 0;
    }
    return (double) right / rounds;
  }
}
