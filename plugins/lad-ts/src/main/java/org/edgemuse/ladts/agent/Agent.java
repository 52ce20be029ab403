package org.edgemuse.ladts.agent;

import java.io.Serializable;
import org.edgemuse.ladts.learning.Learner;
import org.edgemuse.ladts.learning.NonFiniteException;
import org.edgemuse.ladts.options.ReplayOptions;
import org.edgemuse.ladts.options.TrainEvery;

/**
 * The agent of one base station. A decision's transition needs its reward, known at the slot's end,
 * and its next state, that of the agent's next task in the episode. So the decisions of a slot are
 * remembered, in their order, and trained on when the first task of a later slot shows its state;
 * at the end of an episode all but the very last one, which nothing follows.
 */
public final class Agent implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final float[] NOTHING = new float[0];

  private final Learner learner;
  private final LatentMemory memory;
  private final Experience experience;
  private final Training training;
  private final Tally tally;
  private boolean slotIsOver;

  Agent(
      Learner learner, LatentMemory memory, Experience experience, Training training, Tally tally) {
    this.learner = learner;
    this.memory = memory;
    this.experience = experience;
    this.training = training;
    this.tally = tally;
  }

  /** A slot begins: what was decided before has all the outcomes that it will get. */
  public void beginSlot() {
    slotIsOver = true;
  }

  /**
   * An episode is over.
   *
   * @throws NonFiniteException if numbers have ceased to be finite
   */
  public void endEpisode() {
    learnFrom(experience.count() - 1, NOTHING, NOTHING);
    experience.clear();
  }

  /**
   * Chooses the ES for a task.
   *
   * @param slot of the episode
   * @throws NonFiniteException if numbers have ceased to be finite
   */
  public int decide(int slot, int taskIndex, int handle, float[] state) {
    float[] latent = memory.at(slot, taskIndex);
    if (slotIsOver) {
      learnFrom(experience.count(), state, latent);
      experience.clear();
      slotIsOver = false;
    }
    int action = learner.act(state, latent, training.explores());
    float probability = learner.probabilities()[action];
    NonFiniteException.check("probability of an action", probability);
    tally.decided(probability);
    if (training.learns()) {
      experience.add(state, latent, action, handle);
    }
    memory.leave(latent, learner);
    return action;
  }

  /** The number of the latest decision within its slot. */
  public int latestDecision() {
    return experience.count() - 1;
  }

  /** What came of a decision: its number within its slot, its request's handle, its delay in s. */
  public void settled(int decision, int handle, double delayS) {
    experience.reward(decision, handle, (float) -delayS);
  }

  private void learnFrom(int decisions, float[] nextState, float[] nextLatent) {
    if (decisions <= 0) {
      return;
    }
    ReplayOptions replay = training.replay();
    for (int i = 0; i < decisions; i++) {
      experience.tell(i, nextState, nextLatent, learner);
      if (replay.trainEvery() == TrainEvery.TASK) {
        train(replay);
      }
    }
    if (replay.trainEvery() == TrainEvery.SLOT) {
      train(replay);
    }
  }

  private void train(ReplayOptions replay) {
    if (replay.suffice(learner.stored())) {
      learner.train();
      tally.trained(learner);
    }
  }

  /** What chooses its actions. */
  public Learner learner() {
    return learner;
  }
}
