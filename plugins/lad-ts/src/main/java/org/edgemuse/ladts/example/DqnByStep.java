package org.edgemuse.ladts.example;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.kernel.environment.Actions;
import org.edgemuse.kernel.environment.Environment;
import org.edgemuse.kernel.environment.Step;
import org.edgemuse.kernel.result.RunSummary;
import org.edgemuse.kernel.scenario.Scenario;
import org.edgemuse.ladts.learning.DqnLearner;
import org.edgemuse.ladts.learning.DqnOptions;
import org.edgemuse.ladts.nn.PlainNetwork;
import org.edgemuse.ladts.policy.PolicyFile;
import org.edgemuse.ladts.policy.PolicyHeader;
import org.edgemuse.ladts.random.BitStream;

/** A deep Q-learner at each AP, for worlds whose links and servers serve first come first. */
public final class DqnByStep {
  private static final int HIDDEN = 20;
  private static final int WARMUP = 300;
  private static final float[] NO_LATENT = {};

  private final Environment environment;
  private final List<Agent> agents = new ArrayList<>();

  /** Learners before a run of the scenario. */
  public DqnByStep(Scenario scenario) {
    environment =
        new Environment(scenario, new StateObserver(scenario), Actions.servers(scenario), 1);
  }

  /** Learns from all episodes of a run; its table "slots" has the learning curve. */
  public RunSummary train(long seed) {
    Step step = environment.reset(seed);
    agents.clear();
    for (int i = 0; i < environment.agents(); i++) {
      agents.add(new Agent(environment.draws("dqn-ts/agents"), i));
    }
    for (int episode = 1; ; episode++) {
      while (!step.truncated()) {
        Agent agent = agents.get(step.agent());
        int action = agent.act(step);
        step = environment.step(action);
        agent.reward = (float) step.reward();
      }
      if (episode == environment.episodes()) {
        return environment.summary();
      }
      agents.forEach(Agent::endEpisode);
      step = environment.reset();
    }
  }

  /** Writes what was learnt as a policy of dqn-ts. */
  public void savePolicy(OutputStream out) throws IOException {
    int features = environment.observationSize();
    int actions = environment.actions();
    PolicyHeader header =
        PolicyHeader.plain("dqn-ts", agents.size(), features, HIDDEN, actions)
            .with("queues", "backlog");
    PolicyFile.write(
        out, header, agents.stream().map(agent -> agent.learner.policyParameters()).toList());
  }

  /** Remembers a decision when the next one shows where it led, and trains once a slot. */
  private final class Agent {
    private final DqnLearner learner;
    private final float[] state = new float[environment.observationSize()];
    private int action;
    private float reward;
    private long slot;
    private boolean decided;

    Agent(Draws draws, int number) {
      BitStream weights = BitStream.of(draws.forPurpose("weights"), number);
      DqnOptions options = DqnOptions.DEFAULT;
      int actions = environment.actions();
      PlainNetwork network =
          new PlainNetwork(state.length, HIDDEN, actions, options.batch(), weights);
      learner = new DqnLearner(network, state.length, options, draws, number);
    }

    int act(Step step) {
      if (decided) {
        if (step.index() != slot) {
          train();
        }
        learner.remember(state, NO_LATENT, action, reward, step.observation(), NO_LATENT, false);
      }
      System.arraycopy(step.observation(), 0, state, 0, state.length);
      slot = step.index();
      decided = true;
      learner.seek(Draws.pair(step.ue(), step.taskIndex()), slot);
      action = learner.act(state, NO_LATENT, true);
      return action;
    }

    /** Nothing follows the last decision, so that nothing can be learnt from it. */
    void endEpisode() {
      if (decided) {
        train();
      }
      decided = false;
    }

    private void train() {
      if (learner.stored() > WARMUP) {
        learner.train();
      }
    }
  }
}
