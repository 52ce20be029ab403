package org.edgemuse.ladts.scheduling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.edgemuse.ladts.learning.Learner;

/**
 * A learner that does as it is told and writes down what it is told to remember: agent 0 chooses ES
 * 0 always, agent 1 ES 0 and ES 1 in turn. Its k-th act leaves k in all numbers.
 */
final class Script implements Learner {
  private static final long serialVersionUID = 1L;

  final int agent;
  final List<String> states = new ArrayList<>();
  final List<String> latents = new ArrayList<>();
  final List<float[]> latentArrays = new ArrayList<>();
  final List<Integer> storedAtTraining = new ArrayList<>();
  private int acts;

  Script(int agent) {
    this.agent = agent;
  }

  @Override
  public int latentSize() {
    return 2;
  }

  @Override
  public void seek(long entity, long time) {}

  @Override
  public int act(float[] state, float[] latent, boolean explore) {
    return agent * (acts++ % 2);
  }

  @Override
  public void rate(float[] state, float[] latent, long entity, long time, float[] scores) {
    Arrays.fill(scores, acts);
  }

  @Override
  public float[] outputs() {
    return new float[] {-acts, -acts};
  }

  @Override
  public float[] probabilities() {
    return new float[] {acts, acts};
  }

  @Override
  public void remember(
      float[] state,
      float[] latent,
      int action,
      float reward,
      float[] nextState,
      float[] nextLatent,
      boolean terminal) {
    states.add(text(state) + " " + action + " " + reward + " " + text(nextState));
    latents.add(text(latent) + " " + text(nextLatent));
    latentArrays.add(latent);
  }

  private static String text(float[] values) {
    StringBuilder text = new StringBuilder();
    for (float value : values) {
      text.append(text.isEmpty() ? "" : ",").append(value);
    }
    return text.toString();
  }

  @Override
  public int stored() {
    return states.size();
  }

  @Override
  public void train() {
    storedAtTraining.add(states.size());
  }

  @Override
  public float[] policyParameters() {
    return new float[] {agent};
  }

  @Override
  public void startFrom(float[] policyParameters) {}

  @Override
  public void quantities(double[] values) {
    values[0] = acts;
  }
}
