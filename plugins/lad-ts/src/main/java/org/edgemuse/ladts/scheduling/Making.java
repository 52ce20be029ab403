package org.edgemuse.ladts.scheduling;

import java.util.List;
import java.util.function.IntFunction;
import org.edgemuse.kernel.api.plugin.Attachment;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.kernel.api.scheduling.Scheduler;
import org.edgemuse.kernel.api.scheduling.Scoring;
import org.edgemuse.ladts.agent.Agent;
import org.edgemuse.ladts.agent.Agents;
import org.edgemuse.ladts.agent.State;
import org.edgemuse.ladts.agent.Tally;
import org.edgemuse.ladts.agent.Training;
import org.edgemuse.ladts.learning.DqnLearner;
import org.edgemuse.ladts.learning.DqnOptions;
import org.edgemuse.ladts.learning.Learner;
import org.edgemuse.ladts.learning.SacLearner;
import org.edgemuse.ladts.learning.SacOptions;
import org.edgemuse.ladts.nn.ActionNetwork;
import org.edgemuse.ladts.options.ActorCriticOptions;
import org.edgemuse.ladts.options.QLearningOptions;
import org.edgemuse.ladts.random.BitStream;
import org.jspecify.annotations.Nullable;

/** Makes the scheduler of a name for a run, its draws being that name's own. */
final class Making {
  private final String name;
  private final RunContext run;
  private final Training training;
  private final @Nullable Attachment policy;
  private final Draws draws;
  private final int features;

  Making(String name, RunContext run, Training training, @Nullable Attachment policy) {
    this.name = name;
    this.run = run;
    this.policy = policy;
    this.training = training;
    draws = run.draws(name + "/agents");
    features = State.size(run.esCount());
  }

  /** With a soft actor-critic an agent. */
  Scheduler actorCritics(Networks actors, ActorCriticOptions options) {
    SacOptions learning = options.learner(training.replay(), training.memory().replay());
    return scheduler(
        actors,
        Scoring.highest("probability"),
        SacLearner.QUANTITIES,
        // One pass serves states and next states.
        agent -> new SacLearner(network(actors, 2, agent), features, learning, draws, agent));
  }

  /** With a deep Q-learner an agent. */
  Scheduler qLearners(Networks networks, QLearningOptions options) {
    DqnOptions learning = options.learner(training.replay(), training.memory().replay());
    return scheduler(
        networks,
        Scoring.highest("action_value_s"),
        DqnLearner.QUANTITIES,
        agent -> new DqnLearner(network(networks, 1, agent), features, learning, draws, agent));
  }

  private Scheduler scheduler(
      Networks networks, Scoring scoring, List<String> quantities, IntFunction<Learner> learners) {
    int aps = run.apCount();
    int ess = run.esCount();
    Tally tally = new Tally(quantities);
    Agent[] agents = Agents.make(aps, ess, training, learners, draws, tally);
    Policy ofAgents = new Policy(name, networks, training, aps, ess);
    if (policy != null) {
      ofAgents.read(policy, agents);
    }
    State state = new State(aps, ess, training.state());
    return new LearningScheduler(agents, state, training.learns(), tally, ofAgents, scoring);
  }

  private ActionNetwork network(Networks networks, int batches, int agent) {
    BitStream weights = BitStream.of(draws.forPurpose("weights"), agent);
    return networks.make(run.esCount(), features, batches * training.replay().batch(), weights);
  }
}
