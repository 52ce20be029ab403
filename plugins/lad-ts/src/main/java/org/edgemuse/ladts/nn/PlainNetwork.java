package org.edgemuse.ladts.nn;

import org.edgemuse.ladts.random.BitStream;

/** A multilayer perceptron from state to actions, without latent actions or noise. */
public final class PlainNetwork implements ActionNetwork {
  private static final long serialVersionUID = 1L;

  private final int actions;
  private final int hidden;
  private final Mlp mlp;
  private final SampleRoom room;

  /** A network with random weights for batches of up to the given number of columns. */
  public PlainNetwork(int stateSize, int hidden, int actions, int columns, BitStream stream) {
    this(actions, hidden, new Mlp(stateSize, hidden, actions, columns, stream));
  }

  private PlainNetwork(int actions, int hidden, Mlp mlp) {
    this.actions = actions;
    this.hidden = hidden;
    this.mlp = mlp;
    room = new SampleRoom(hidden);
  }

  @Override
  public int actions() {
    return actions;
  }

  @Override
  public int latentSize() {
    return 0;
  }

  @Override
  public float[] parameters() {
    return mlp.parameters();
  }

  @Override
  public float[] gradients() {
    return mlp.gradients();
  }

  @Override
  public float[][] forward(float[][] states, float[][] latents, int n, BitStream noise) {
    return mlp.forward(states, n);
  }

  @Override
  public void backward(float[][] states, float[][] outputGradient, int n) {
    mlp.backward(states, outputGradient, n);
  }

  @Override
  public void decide(float[] state, float[] latent, BitStream noise, float[] output) {
    mlp.forward(state, output, room);
  }

  @Override
  public ActionNetwork copy() {
    return new PlainNetwork(actions, hidden, mlp.copy());
  }
}
