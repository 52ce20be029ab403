package org.edgemuse.ladts.agent;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.kernel.api.scheduling.Request;
import org.edgemuse.kernel.api.world.Moment;
import org.edgemuse.ladts.learning.Learner;
import org.edgemuse.ladts.learning.NonFiniteException;
import org.edgemuse.ladts.options.ReplayOptions;
import org.edgemuse.ladts.options.TrainEvery;
import org.edgemuse.ladts.policy.LatentAction;
import org.jspecify.annotations.Nullable;

/**
 * The agent of one base station. A decision's transition needs its reward, known at the end of the
 * slot in which the request is over, and its next state, that of the agent's next task in the
 * episode. So what the tasks that ended in a slot teach is remembered, in the order of their
 * decisions, when the next slot begins, and trained on then; a slot's last decision follows as soon
 * as a next task shows its state. The episode's last is dropped, and so is what is still under way
 * when the episode ends. Nothing that a slot brings changes a decision of the same slot.
 */
public final class Agent implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Learner learner;
  private final LatentMemory memory;
  private final Experience experience;
  private final Training training;
  private final Tally tally;

  Agent(
      Learner learner, LatentMemory memory, Experience experience, Training training, Tally tally) {
    this.learner = learner;
    this.memory = memory;
    this.experience = experience;
    this.training = training;
    this.tally = tally;
  }

  /**
   * A slot begins: the outcomes of the one before are known.
   *
   * @param newEpisode whether it is the first of an episode
   * @throws NonFiniteException if numbers have ceased to be finite
   */
  public void beginSlot(boolean newEpisode) {
    memory.endSlot();
    int decided = experience.endSlot(learner);
    ReplayOptions replay = training.replay();
    int steps = replay.trainEvery() == TrainEvery.TASK ? decided : Math.min(1, decided);
    for (int i = 0; i < steps && replay.suffice(learner.stored()); i++) {
      learner.train();
      tally.trained(learner);
    }
    if (newEpisode) {
      experience.clear();
    }
  }

  /**
   * Chooses the ES for a request.
   *
   * @throws NonFiniteException if numbers have ceased to be finite
   */
  public int decide(Moment now, Request request, float[] state) {
    float[] latent = memory.at(now.slot(), request.taskIndex());
    experience.next(state, latent, learner);
    learner.seek(entity(request), now.index());
    int action = learner.act(state, latent, training.explores());
    float probability = learner.probabilities()[action];
    NonFiniteException.check("probability of an action", probability);
    tally.decided(probability);
    if (training.learns()) {
      experience.add(state, latent, action, request.handle());
    }
    memory.leave(latent, learner);
    return action;
  }

  /**
   * Rates the ESs for a request as {@link #decide} is about to do: by the probabilities of actions
   * or their values, as its learner does.
   *
   * @param scores takes one number an ES, NaN if numbers have ceased to be finite
   */
  public void rate(Moment now, Request request, float[] state, float[] scores) {
    float[] latent = memory.ahead(now.slot(), request.taskIndex());
    learner.rate(state, latent, entity(request), now.index(), scores);
  }

  private static long entity(Request request) {
    return Draws.pair(request.ue(), request.taskIndex());
  }

  /** Its latest decision, to be told what comes of it; null if it does not learn. */
  public @Nullable Transition latestDecision() {
    return experience.latest();
  }

  /** What it remembers of tasks that it met, in the order of slots and task indices. */
  public List<LatentAction> latents(int number) {
    List<LatentAction> latents = new ArrayList<>();
    for (long place : memory.visited()) {
      int slot = (int) (place >>> Integer.SIZE);
      int taskIndex = (int) place;
      latents.add(new LatentAction(number, slot, taskIndex, memory.at(slot, taskIndex)));
    }
    return latents;
  }

  /** Has it remember what another agent did. */
  public void recall(LatentAction latent) {
    memory.recall(latent.slot(), latent.taskIndex(), latent.values());
  }

  /** What chooses its actions. */
  public Learner learner() {
    return learner;
  }
}
