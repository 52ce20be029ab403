package org.edgemuse.ladts.agent;

import java.io.Serializable;
import org.edgemuse.ladts.learning.Learner;
import org.edgemuse.ladts.nn.ReplayedLatent;

/**
 * A decision of an agent until its request is over and the agent has seen its next state, whichever
 * comes last; then a learner may be told. An object serves one decision after another: a request's
 * handle tells whether it still serves that request's.
 */
public final class Transition implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int NO_HANDLE = -1;

  private final boolean copies;
  private final float[] state;
  private final float[] nextState;
  private float[] latent;
  private float[] nextLatent;
  private int action;
  private int handle = NO_HANDLE;
  private float reward;
  private boolean hasNext;
  private boolean over = true;

  /** An object without a decision. */
  Transition(int stateSize, int latentSize, ReplayedLatent kept) {
    copies = kept == ReplayedLatent.COPY;
    state = new float[stateSize];
    nextState = new float[stateSize];
    latent = new float[copies ? latentSize : 0];
    nextLatent = new float[copies ? latentSize : 0];
  }

  /** Serves a decision from now on. */
  void begin(float[] state, float[] latent, int action, int handle) {
    System.arraycopy(state, 0, this.state, 0, state.length);
    this.latent = kept(latent, this.latent);
    this.action = action;
    this.handle = handle;
    reward = Float.NaN;
    hasNext = false;
    over = false;
  }

  /** The agent has its next task. */
  void leadsTo(float[] state, float[] latent) {
    System.arraycopy(state, 0, nextState, 0, state.length);
    nextLatent = kept(latent, nextLatent);
    hasNext = true;
  }

  private float[] kept(float[] latent, float[] room) {
    if (!copies) {
      return latent;
    }
    System.arraycopy(latent, 0, room, 0, room.length);
    return room;
  }

  /** A request is over. If this is no decision of that request, nothing happens. */
  public void settled(int handle, double delayS) {
    if (this.handle == handle) {
      this.handle = NO_HANDLE;
      reward = (float) -delayS;
    }
  }

  /**
   * A request's decision came to nothing: it is decided again, or its handle is another request's.
   * If this is no decision of that handle, nothing happens.
   */
  public void abandon(int handle) {
    if (this.handle == handle) {
      forget();
    }
  }

  /** Ends, whether told or not. */
  void forget() {
    handle = NO_HANDLE;
    over = true;
  }

  /** Whether it serves no decision any more. */
  boolean isOver() {
    return over;
  }

  /** Has a learner remember it and ends, if all is known. */
  void tell(Learner learner) {
    if (!over && hasNext && !Float.isNaN(reward)) {
      learner.remember(state, latent, action, reward, nextState, nextLatent, false);
      over = true;
    }
  }
}
