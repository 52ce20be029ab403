package org.edgemuse.ladts.diffusion;

import java.util.Arrays;
import org.edgemuse.ladts.nn.ActionNetwork;
import org.edgemuse.ladts.nn.SampleRoom;
import org.edgemuse.ladts.nn.Scratch;
import org.edgemuse.ladts.random.BitStream;
import org.edgemuse.ladts.random.Ziggurat;

/**
 * The latent action diffusion network (C. Xu et al., section IV): x_I, a latent action or noise, is
 * denoised in I reverse steps to x_0, one number an action. The gradient flows back through all
 * steps; noise and x_I are constants to it.
 */
public final class DiffusionNetwork implements ActionNetwork {
  private static final long serialVersionUID = 1L;

  private final int actions;
  private final int stateSize;
  private final int columns;
  private final DiffusionOptions options;
  private final NoiseSchedule schedule;
  private final DenoisingNetwork network;
  private final float[] parameters;
  private final float[] gradients;

  /** x_0 .. x_I. */
  private final Scratch[] x;

  /** Rooms of steps 1 .. I, at 1 .. I. */
  private final StepRoom[] rooms;

  private final Scratch fromState;
  private final Scratch noiseRow;
  private final ChainGradient way;
  private final SampleRoom sampleRoom;
  private final Scratch sample;
  private final Scratch sampleFromState;

  /** A network with random weights for batches of up to the given number of columns. */
  public DiffusionNetwork(
      int actions, int stateSize, int columns, DiffusionOptions options, BitStream stream) {
    this(actions, stateSize, columns, options, new float[0]);
    System.arraycopy(network.layers().initialise(stream), 0, parameters, 0, parameters.length);
  }

  private DiffusionNetwork(
      int actions, int stateSize, int columns, DiffusionOptions options, float[] weights) {
    this.actions = actions;
    this.stateSize = stateSize;
    this.columns = columns;
    this.options = options;
    int hidden = options.hidden();
    schedule =
        new NoiseSchedule(
            options.steps(), options.minVariance(), options.maxVariance(), options.noise());
    network =
        new DenoisingNetwork(
            actions, stateSize, hidden, options.steps(), options.output(), columns);
    parameters = Arrays.copyOf(weights, network.layers().size());
    gradients = new float[parameters.length];
    x = new Scratch[options.steps() + 1];
    rooms = new StepRoom[options.steps() + 1];
    for (int i = 0; i <= options.steps(); i++) {
      x[i] = new Scratch(actions, columns);
      rooms[i] = new StepRoom(hidden, actions, i == 0 ? 0 : columns);
    }
    fromState = new Scratch(hidden, columns);
    noiseRow = new Scratch(1, columns);
    way = new ChainGradient(schedule, network, hidden, actions, columns);
    sampleRoom = new SampleRoom(hidden);
    sample = new Scratch(2, actions);
    sampleFromState = new Scratch(1, hidden);
  }

  @Override
  public int actions() {
    return actions;
  }

  @Override
  public int latentSize() {
    return options.start() == DiffusionOptions.Start.LATENT_ACTION ? actions : 0;
  }

  @Override
  public float[] parameters() {
    return parameters;
  }

  @Override
  public float[] gradients() {
    return gradients;
  }

  @Override
  public float[][] forward(float[][] states, float[][] latents, int n, BitStream noise) {
    float[][] start = x[schedule.steps()].rows();
    for (int a = 0; a < actions; a++) {
      if (latentSize() > 0) {
        System.arraycopy(latents[a], 0, start[a], 0, n);
      } else {
        Ziggurat.fill(start[a], n, noise);
      }
    }
    network.prepare(parameters, states, fromState.rows(), n);
    for (int i = schedule.steps(); i >= 1; i--) {
      network.forward(parameters, i, x[i].rows(), fromState.rows(), rooms[i], n);
      for (int a = 0; a < actions; a++) {
        float[] to = x[i - 1].rows()[a];
        reverse(i, x[i].rows()[a], rooms[i].estimate()[a], to, n);
        if (i > 1) {
          Ziggurat.fill(noiseRow.row(), n, noise);
          addScaled(schedule.noiseFactor(i), noiseRow.row(), to, n);
        }
      }
    }
    return x[0].rows();
  }

  private void reverse(int i, float[] from, float[] estimate, float[] to, int n) {
    reverse(schedule.stateFactor(i), from, schedule.estimateFactor(i), estimate, to, n);
  }

  private static void reverse(
      float stateFactor, float[] from, float estimateFactor, float[] estimate, float[] to, int n) {
    for (int b = 0; b < n; b++) {
      to[b] = stateFactor * from[b] - estimateFactor * estimate[b];
    }
  }

  private static void addScaled(float factor, float[] noise, float[] to, int n) {
    for (int b = 0; b < n; b++) {
      to[b] += factor * noise[b];
    }
  }

  @Override
  public void backward(float[][] states, float[][] outputGradient, int n) {
    way.start(outputGradient, n);
    for (int i = 1; i <= schedule.steps(); i++) {
      way.step(parameters, gradients, i, x[i].rows(), rooms[i], n);
    }
    way.finish(gradients, states, n);
  }

  @Override
  public void decide(float[] state, float[] latent, BitStream noise, float[] output) {
    float[] now = sample.rows()[0];
    float[] estimate = sample.rows()[1];
    if (latentSize() > 0) {
      System.arraycopy(latent, 0, now, 0, actions);
    } else {
      Ziggurat.fill(now, actions, noise);
    }
    network.prepare(parameters, state, sampleFromState.row());
    for (int i = schedule.steps(); i >= 1; i--) {
      network.forward(parameters, i, now, sampleFromState.row(), sampleRoom, estimate);
      reverse(i, now, estimate, now, actions);
      if (i > 1) {
        float factor = schedule.noiseFactor(i);
        for (int a = 0; a < actions; a++) {
          now[a] += factor * (float) Ziggurat.normal(noise);
        }
      }
    }
    System.arraycopy(now, 0, output, 0, actions);
  }

  @Override
  public ActionNetwork copy() {
    return new DiffusionNetwork(actions, stateSize, columns, options, parameters);
  }
}
