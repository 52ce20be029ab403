package org.edgemuse.ladts.agent;

import java.util.function.IntFunction;
import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.ladts.learning.Learner;

/** Makes the agents of a run. */
public final class Agents {
  private static final int MOST_PLACES = 1_000_000;

  private Agents() {}

  /**
   * One agent a base station.
   *
   * @param learners makes the learner of an agent
   * @param draws of the run's learners
   */
  public static Agent[] make(
      int aps,
      int ess,
      Training training,
      IntFunction<Learner> learners,
      Draws draws,
      Tally tally) {
    Agent[] agents = new Agent[aps];
    for (int ap = 0; ap < aps; ap++) {
      Learner learner = learners.apply(ap);
      int latentSize = learner.latentSize();
      agents[ap] =
          new Agent(
              learner,
              new LatentMemory(
                  latentSize,
                  MOST_PLACES / aps,
                  training.memory(),
                  draws.forPurpose("memory/" + ap)),
              new Experience(
                  State.size(ess),
                  latentSize,
                  training.memory().replay(),
                  training.state().nextQueues()),
              training,
              tally);
    }
    return agents;
  }
}
