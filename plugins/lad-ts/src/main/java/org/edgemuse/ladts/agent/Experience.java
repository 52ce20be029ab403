package org.edgemuse.ladts.agent;

import java.io.Serializable;
import java.util.Arrays;
import org.edgemuse.ladts.learning.Learner;
import org.edgemuse.ladts.nn.ReplayedLatent;
import org.edgemuse.ladts.options.NextQueues;
import org.jspecify.annotations.Nullable;

/**
 * What an agent decided in an episode and its learner does not remember yet, in order: rewards come
 * when requests are over, be it many slots later and in another order, and next states with the
 * next task. There are no more decisions here than requests under way and tasks in a slot. One that
 * never has an outcome, as at an outage, leaves no transition.
 */
final class Experience implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int FIRST_ROOM = 16;

  private final int stateSize;
  private final int latentSize;
  private final ReplayedLatent kept;
  private final boolean zeros;
  private final float[] withoutQueues;

  /** Those of now, and behind them objects for more. */
  private Transition[] transitions = {};

  private int count;
  private int decidedInSlot;
  private @Nullable Transition latest;

  Experience(int stateSize, int latentSize, ReplayedLatent kept, NextQueues nextQueues) {
    this.stateSize = stateSize;
    this.latentSize = latentSize;
    this.kept = kept;
    zeros = nextQueues == NextQueues.ZEROS;
    withoutQueues = new float[stateSize];
  }

  /** Forgets them, and that there were any. */
  void clear() {
    for (int i = 0; i < count; i++) {
      transitions[i].forget();
    }
    count = 0;
    latest = null;
  }

  /**
   * The slot is over: has a learner remember all decisions, of this slot or one before, whose
   * reward and next state are known, in the order in which they were taken.
   *
   * @return how many decisions the slot had
   */
  int endSlot(Learner learner) {
    int left = 0;
    for (int i = 0; i < count; i++) {
      Transition transition = transitions[i];
      transition.tell(learner);
      if (!transition.isOver()) {
        transitions[i] = transitions[left];
        transitions[left++] = transition;
      }
    }
    count = left;
    int decided = decidedInSlot;
    decidedInSlot = 0;
    return decided;
  }

  /**
   * A further task shows the state that the latest decision led to: has a learner remember that
   * decision if it is of an earlier slot and was rewarded.
   */
  void next(float[] state, float[] latent, Learner learner) {
    if (latest != null) {
      latest.leadsTo(decidedInSlot == 0 ? afterSlot(state) : state, latent);
      latest.tell(learner);
    }
  }

  /** Takes note of a decision. */
  void add(float[] state, float[] latent, int action, int handle) {
    if (count == transitions.length) {
      grow();
    }
    latest = transitions[count++];
    latest.begin(state, latent, action, handle);
    decidedInSlot++;
  }

  /** The latest decision of the episode, or null. */
  @Nullable Transition latest() {
    return latest;
  }

  private void grow() {
    transitions = Arrays.copyOf(transitions, Math.max(FIRST_ROOM, 2 * count));
    for (int i = count; i < transitions.length; i++) {
      transitions[i] = new Transition(stateSize, latentSize, kept);
    }
  }

  private float[] afterSlot(float[] state) {
    if (!zeros) {
      return state;
    }
    System.arraycopy(state, 0, withoutQueues, 0, State.QUEUES);
    return withoutQueues;
  }
}
