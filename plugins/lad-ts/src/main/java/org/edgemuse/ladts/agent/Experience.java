package org.edgemuse.ladts.agent;

import java.io.Serializable;
import java.util.Arrays;
import org.edgemuse.ladts.learning.Learner;
import org.edgemuse.ladts.nn.ReplayedLatent;
import org.edgemuse.ladts.options.NextQueues;

/**
 * What an agent decided in its latest slot with tasks, in order, until rewards and next states are
 * known. A decision that had no outcome by the end of its slot, as after an outage, leaves no
 * transition.
 */
final class Experience implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int FIRST_ROOM = 16;

  private final int stateSize;
  private final int latentSize;
  private final boolean copies;
  private final boolean zeros;
  private final float[] withoutQueues;
  private float[][] states = {};
  private float[][] latents = {};
  private int[] actions = {};
  private int[] handles = {};
  private float[] rewards = {};
  private int count;

  Experience(int stateSize, int latentSize, ReplayedLatent kept, NextQueues nextQueues) {
    this.stateSize = stateSize;
    this.latentSize = latentSize;
    copies = kept == ReplayedLatent.COPY;
    zeros = nextQueues == NextQueues.ZEROS;
    withoutQueues = new float[stateSize];
  }

  /** How many decisions it holds. */
  int count() {
    return count;
  }

  /** Forgets them. */
  void clear() {
    count = 0;
  }

  /** Takes note of a decision, whose number is the {@link #count} before. */
  void add(float[] state, float[] latent, int action, int handle) {
    if (count == actions.length) {
      grow();
    }
    System.arraycopy(state, 0, states[count], 0, stateSize);
    if (copies) {
      System.arraycopy(latent, 0, latents[count], 0, latentSize);
    } else {
      latents[count] = latent;
    }
    actions[count] = action;
    handles[count] = handle;
    rewards[count] = Float.NaN;
    count++;
  }

  private void grow() {
    int room = Math.max(FIRST_ROOM, 2 * count);
    states = Arrays.copyOf(states, room);
    latents = Arrays.copyOf(latents, room);
    for (int i = count; i < room; i++) {
      states[i] = new float[stateSize];
      latents[i] = new float[copies ? latentSize : 0];
    }
    actions = Arrays.copyOf(actions, room);
    handles = Arrays.copyOf(handles, room);
    rewards = Arrays.copyOf(rewards, room);
  }

  /** Takes note of what came of a decision; of one that it does not hold it takes none. */
  void reward(int decision, int handle, float reward) {
    if (decision < count && handles[decision] == handle) {
      rewards[decision] = reward;
    }
  }

  /**
   * Has a learner remember a decision if its reward is known.
   *
   * @param nextState that of the task after the slot's last one
   * @param nextLatent likewise
   */
  void tell(int decision, float[] nextState, float[] nextLatent, Learner learner) {
    if (Float.isNaN(rewards[decision])) {
      return;
    }
    boolean last = decision + 1 == count;
    learner.remember(
        states[decision],
        latents[decision],
        actions[decision],
        rewards[decision],
        last ? afterSlot(nextState) : states[decision + 1],
        last ? nextLatent : latents[decision + 1],
        false);
  }

  private float[] afterSlot(float[] state) {
    if (!zeros) {
      return state;
    }
    System.arraycopy(state, 0, withoutQueues, 0, State.QUEUES);
    return withoutQueues;
  }
}
