package org.edgemuse.ladts.learning;

import java.util.Arrays;
import java.util.List;
import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.ladts.nn.ActionNetwork;
import org.edgemuse.ladts.nn.Adam;
import org.edgemuse.ladts.nn.Batch;
import org.edgemuse.ladts.nn.Replay;
import org.edgemuse.ladts.nn.Scratch;
import org.edgemuse.ladts.nn.Softmax;
import org.edgemuse.ladts.random.BitStream;

/**
 * Soft actor-critic for a finite set of actions. With a diffusion network that starts from latent
 * actions as its actor it is LAD, with one that starts from noise D2SAC, with a plain network SAC.
 *
 * <p>A train step: critics towards r + gamma (sum of P' min(T1, T2) + alpha H'), actor down {@link
 * PolicyLoss}, temperature down {@link TemperatureLoss}, targets after the critics.
 */
public final class SacLearner extends ReplayLearner {
  private static final long serialVersionUID = 1L;

  /** What {@link #quantities} are called. */
  public static final List<String> QUANTITIES =
      List.of("critic_loss", "actor_loss", "entropy_nats", "temperature");

  private final ActionNetwork actor;
  private final SacOptions options;
  private final Adam actorAdam;
  private final TwinCritics critics;
  private final Temperature temperature;
  private final PolicyLoss policyLoss;
  private final Softmax softmax;
  private final Scratch p;
  private final Scratch logP;
  private final Scratch gradient;
  private final Scratch targets;
  private float criticLoss = Float.NaN;
  private float actorLoss = Float.NaN;
  private float entropy = Float.NaN;

  /**
   * A learner that owns its actor.
   *
   * @param actor made for two batches of columns
   * @param stateSize how many features a state has
   * @param draws where all its random numbers come from
   * @param entity which of several learners with the same draws it is
   */
  public SacLearner(
      ActionNetwork actor, int stateSize, SacOptions options, Draws draws, long entity) {
    super(
        actor,
        new Replay(options.capacity(), stateSize, actor.latentSize(), options.replayedLatent()),
        new Batch(options.batch(), stateSize, actor.latentSize()),
        draws,
        entity);
    this.actor = actor;
    this.options = options;
    int n = options.batch();
    int actions = actor.actions();
    actorAdam = new Adam(actor.parameters().length, options.actorRate());
    critics =
        new TwinCritics(
            stateSize, actions, options, BitStream.of(draws.forPurpose("critics"), entity));
    temperature =
        new Temperature(
            options.temperature(),
            options.temperatureRate(),
            options.targetEntropy(),
            options.temperatureLoss());
    policyLoss = new PolicyLoss(options.actorLoss(), n);
    softmax = new Softmax(2 * n);
    p = new Scratch(actions, 2 * n);
    logP = new Scratch(actions, 2 * n);
    gradient = new Scratch(actions, n);
    targets = new Scratch(1, n);
  }

  @Override
  int choose(boolean explore, BitStream choices) {
    return explore ? Choice.sample(probabilities(), choices) : Choice.largest(probabilities());
  }

  /** Actions are chosen by their probabilities. */
  @Override
  void rate(float[] outputs) {
    Softmax.ofSample(outputs, outputs, outputs.length);
  }

  @Override
  void train(Batch batch, BitStream noise) {
    int n = batch.size();
    float[][] states = batch.bothStates();
    // One pass serves states and next states: the actor moves only after both are used.
    float[][] logits = actor.forward(states, batch.bothLatents(), 2 * n, noise);
    softmax.forward(logits, p.rows(), logP.rows(), 2 * n);
    fillTargets(batch, n);
    criticLoss = critics.train(states, batch.actions(), targets.row(), n);
    float[][] q = critics.least(states, n);
    float[][] d = gradient.rows();
    actorLoss = policyLoss.gradient(p.rows(), logP.rows(), q, temperature.value(), d, n);
    NonFiniteException.check("actor loss", actorLoss);
    actor.backward(states, d, n);
    actorAdam.step(actor.parameters(), actor.gradients());
    Arrays.fill(actor.gradients(), 0);
    entropy = meanEntropy(n);
    temperature.step(entropy);
    critics.follow();
  }

  /** y = r + gamma (sum of P' (min(T1, T2) - alpha log P')). */
  private void fillTargets(Batch batch, int n) {
    float[][] least = critics.leastOfTargets(batch.nextStates(), n);
    float[] y = targets.row();
    Arrays.fill(y, 0);
    float alpha = temperature.value();
    for (int a = 0; a < least.length; a++) {
      float[] pa = p.rows()[a];
      float[] logPa = logP.rows()[a];
      float[] value = least[a];
      for (int b = 0; b < n; b++) {
        y[b] += pa[n + b] * (value[b] - alpha * logPa[n + b]);
      }
    }
    discount(y, batch, options.discount());
  }

  private float meanEntropy(int n) {
    float sum = 0;
    for (int a = 0; a < p.rows().length; a++) {
      float[] pa = p.rows()[a];
      float[] logPa = logP.rows()[a];
      for (int b = 0; b < n; b++) {
        sum -= pa[b] * logPa[b];
      }
    }
    return sum / n;
  }

  /** The mean loss of both critics in the latest train step; NaN before the first. */
  public float criticLoss() {
    return criticLoss;
  }

  /** The actor's loss in the latest train step; NaN before the first. */
  public float actorLoss() {
    return actorLoss;
  }

  /** The batch's mean entropy in the latest train step, nats; NaN before the first. */
  public float entropy() {
    return entropy;
  }

  /** The entropy temperature alpha. */
  public float temperature() {
    return temperature.value();
  }

  @Override
  public void quantities(double[] values) {
    values[0] = criticLoss;
    values[1] = actorLoss;
    values[2] = entropy;
    values[3] = temperature.value();
  }
}
