package org.edgemuse.ladts.scheduling;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import org.edgemuse.kernel.api.metric.Metered;
import org.edgemuse.kernel.api.metric.Metric;
import org.edgemuse.kernel.api.scheduling.AnnouncedScheduler;
import org.edgemuse.kernel.api.scheduling.AnnouncedView;
import org.edgemuse.kernel.api.scheduling.EntryAp;
import org.edgemuse.kernel.api.scheduling.Outcome;
import org.edgemuse.kernel.api.scheduling.PolicyBearer;
import org.edgemuse.kernel.api.scheduling.Request;
import org.edgemuse.kernel.api.scheduling.Scores;
import org.edgemuse.kernel.api.scheduling.Scoring;
import org.edgemuse.ladts.agent.Agent;
import org.edgemuse.ladts.agent.State;
import org.edgemuse.ladts.agent.Tally;
import org.edgemuse.ladts.agent.Transition;
import org.edgemuse.ladts.learning.NonFiniteException;
import org.jspecify.annotations.Nullable;

/**
 * Has the agent of each AP choose the ES of the requests that arrive there; those that arrive at
 * none belong to the AP with the quickest link. Nobody learns from requests bound to an ES.
 */
final class LearningScheduler implements AnnouncedScheduler, Metered, PolicyBearer {
  private static final long serialVersionUID = 1L;

  private final Agent[] agents;
  private final State state;
  private final Tally tally;
  private final boolean learns;
  private final Policy policy;
  private final Scoring scoring;

  private int episode;

  /** What a request's decision teaches, by handle; null where nobody learns from it. */
  private @Nullable Transition[] decisions = {};

  LearningScheduler(
      Agent[] agents, State state, boolean learns, Tally tally, Policy policy, Scoring scoring) {
    this.scoring = scoring;
    this.agents = agents;
    this.state = state;
    this.learns = learns;
    this.tally = tally;
    this.policy = policy;
  }

  @Override
  public void begin(AnnouncedView view) {
    tally.clear();
    state.announce(view);
    boolean anew = view.now().episode() != episode;
    episode = view.now().episode();
    for (int ap = 0; ap < agents.length; ap++) {
      try {
        agents[ap].beginSlot(anew);
      } catch (NonFiniteException e) {
        throw new DivergedException(ap, e);
      }
    }
  }

  @Override
  public void decide(AnnouncedView view, Request request) {
    int ap = EntryAp.of(request, agents.length);
    int es = request.boundServer();
    note(request.handle(), null);
    if (es < 0) {
      es = choose(view, ap, request);
      note(request.handle(), agents[ap].latestDecision());
    }
    request.assign(ap, es, request.minSteps(es));
  }

  private int choose(AnnouncedView view, int ap, Request request) {
    try {
      return agents[ap].decide(view.now(), request, state.of(view, ap, request));
    } catch (NonFiniteException e) {
      throw new DivergedException(ap, e);
    }
  }

  @Override
  public Scoring scoring() {
    return scoring;
  }

  @Override
  public void score(AnnouncedView view, Request request, Scores out) {
    if (request.boundServer() >= 0) {
      return;
    }
    int ap = EntryAp.of(request, agents.length);
    float[] scores = new float[view.facts().esCount()];
    agents[ap].rate(view.now(), request, state.of(view, ap, request), scores);
    for (int es = 0; es < scores.length; es++) {
      // What has diverged is told by the decision, which fails.
      if (!Float.isNaN(scores[es])) {
        out.put(ap, es, scores[es]);
      }
    }
  }

  private void note(int handle, @Nullable Transition decision) {
    if (handle >= decisions.length) {
      decisions = Arrays.copyOf(decisions, 2 * handle + 16);
    }
    Transition before = decisions[handle];
    if (before != null) {
      // One without an outcome until now, as of a request that met an outage, will have none.
      before.abandon(handle);
    }
    decisions[handle] = decision;
  }

  @Override
  public void learn(AnnouncedView view, Outcome outcome) {
    Transition decision = decisions[outcome.handle()];
    if (decision != null) {
      decision.settled(outcome.handle(), outcome.delayS());
    }
  }

  @Override
  public Metric meter() {
    return new LearnerMeter(learns, tally);
  }

  @Override
  public void savePolicy(OutputStream out) throws IOException {
    policy.write(out, agents);
  }

  /** The agent of an AP. */
  Agent agent(int ap) {
    return agents[ap];
  }
}
