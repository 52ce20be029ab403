package org.edgemuse.ladts.nn;

import java.io.Serializable;
import org.edgemuse.ladts.random.BitStream;

/**
 * The latest transitions, a ring that overwrites its oldest. Everything is copied in, so that what
 * a learner later does with its arrays changes nothing here; but for latent actions if that is
 * asked for ({@link ReplayedLatent#OVERWRITTEN}).
 */
public final class Replay implements Serializable {
  private static final long serialVersionUID = 1L;

  private final int capacity;
  private final int stateSize;
  private final int latentSize;
  private final boolean copies;
  private final float[] states;
  private final float[] nextStates;

  /** The place's latent action: an array of its own, or the one that came with the transition. */
  private final float[][] latents;

  private final float[][] nextLatents;
  private final float[] rewards;
  private final float[] continues;
  private final int[] actions;

  /** The sampling in which a place was drawn last: no place is drawn twice in one. */
  private final long[] drawnIn;

  private long samplings;
  private int size;
  private int next;

  /** Room for capacity transitions; latentSize is 0 where there are no latent actions. */
  public Replay(int capacity, int stateSize, int latentSize, ReplayedLatent kept) {
    this.capacity = capacity;
    copies = kept == ReplayedLatent.COPY;
    this.stateSize = stateSize;
    this.latentSize = latentSize;
    states = new float[capacity * stateSize];
    latents = new float[capacity][copies ? latentSize : 0];
    nextStates = new float[capacity * stateSize];
    nextLatents = new float[capacity][copies ? latentSize : 0];
    rewards = new float[capacity];
    continues = new float[capacity];
    actions = new int[capacity];
    drawnIn = new long[capacity];
  }

  /** How many transitions it holds. */
  public int size() {
    return size;
  }

  /**
   * Stores a transition.
   *
   * @param terminal whether it ended its episode for good, so that nothing is to be expected after
   */
  public void add(
      float[] state,
      float[] latent,
      int action,
      float reward,
      float[] nextState,
      float[] nextLatent,
      boolean terminal) {
    System.arraycopy(state, 0, states, next * stateSize, stateSize);
    System.arraycopy(nextState, 0, nextStates, next * stateSize, stateSize);
    keep(latent, latents);
    keep(nextLatent, nextLatents);
    actions[next] = action;
    rewards[next] = reward;
    continues[next] = terminal ? 0 : 1;
    next = (next + 1) % capacity;
    size = Math.min(size + 1, capacity);
  }

  private void keep(float[] latent, float[][] kept) {
    if (copies) {
      System.arraycopy(latent, 0, kept[next], 0, latentSize);
    } else {
      kept[next] = latent;
    }
  }

  /**
   * Fills a batch with different transitions, uniformly.
   *
   * @throws IllegalStateException if there are fewer than the batch takes
   */
  public void sample(BitStream stream, Batch batch) {
    int n = batch.size();
    if (size < n) {
      throw new IllegalStateException(
          "a batch of " + n + " transitions out of " + size + " stored ones");
    }
    samplings++;
    for (int b = 0; b < n; b++) {
      int place = stream.below(size);
      while (drawnIn[place] == samplings) {
        place = stream.below(size);
      }
      drawnIn[place] = samplings;
      copy(place, batch, b, n);
    }
  }

  private void copy(int place, Batch batch, int b, int n) {
    copyColumn(states, place * stateSize, batch.bothStates(), b);
    copyColumn(nextStates, place * stateSize, batch.bothStates(), n + b);
    copyColumn(nextStates, place * stateSize, batch.nextStates(), b);
    copyColumn(latents[place], 0, batch.bothLatents(), b);
    copyColumn(nextLatents[place], 0, batch.bothLatents(), n + b);
    copyColumn(nextLatents[place], 0, batch.nextLatents(), b);
    batch.actions()[b] = actions[place];
    batch.rewards()[b] = rewards[place];
    batch.continues()[b] = continues[place];
  }

  private static void copyColumn(float[] from, int at, float[][] rows, int column) {
    for (int k = 0; k < rows.length; k++) {
      rows[k][column] = from[at + k];
    }
  }
}
