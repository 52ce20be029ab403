package org.edgemuse.ladts.nn;

import java.io.Serializable;

/**
 * A batch of transitions, one a column. States and next states also stand side by side, so that one
 * pass of a network can serve both: {@code bothStates()[feature][n + b]} is the next state of
 * column b.
 */
public final class Batch implements Serializable {
  private static final long serialVersionUID = 1L;

  private final int size;
  private final Scratch bothStates;
  private final Scratch nextStates;
  private final Scratch bothLatents;
  private final Scratch nextLatents;
  private final Scratch rewards;
  private final Scratch continues;
  private final int[] actions;

  /** Room for size transitions. */
  public Batch(int size, int stateSize, int latentSize) {
    this.size = size;
    bothStates = new Scratch(stateSize, 2 * size);
    nextStates = new Scratch(stateSize, size);
    bothLatents = new Scratch(latentSize, 2 * size);
    nextLatents = new Scratch(latentSize, size);
    rewards = new Scratch(1, size);
    continues = new Scratch(1, size);
    actions = new int[size];
  }

  /** The number of transitions, n. */
  public int size() {
    return size;
  }

  /** States in columns 0 .. n - 1, next states in columns n .. 2n - 1. */
  public float[][] bothStates() {
    return bothStates.rows();
  }

  /** Next states alone, in columns 0 .. n - 1. */
  public float[][] nextStates() {
    return nextStates.rows();
  }

  /** Latent actions of the states and, n columns further, of the next states. */
  public float[][] bothLatents() {
    return bothLatents.rows();
  }

  /** Latent actions of the next states alone. */
  public float[][] nextLatents() {
    return nextLatents.rows();
  }

  /** The actions taken. */
  public int[] actions() {
    return actions;
  }

  /** The rewards received. */
  public float[] rewards() {
    return rewards.row();
  }

  /** 0 where the transition ended its episode for good, 1 elsewhere. */
  public float[] continues() {
    return continues.row();
  }
}
