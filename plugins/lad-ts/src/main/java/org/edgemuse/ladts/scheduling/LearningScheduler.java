package org.edgemuse.ladts.scheduling;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.edgemuse.kernel.api.metric.Metered;
import org.edgemuse.kernel.api.metric.Metric;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.kernel.api.scheduling.AnnouncedScheduler;
import org.edgemuse.kernel.api.scheduling.AnnouncedView;
import org.edgemuse.kernel.api.scheduling.Outcome;
import org.edgemuse.kernel.api.scheduling.Request;
import org.edgemuse.ladts.access.EntryAp;
import org.edgemuse.ladts.agent.Agent;
import org.edgemuse.ladts.agent.Agents;
import org.edgemuse.ladts.agent.State;
import org.edgemuse.ladts.agent.Tally;
import org.edgemuse.ladts.agent.Training;
import org.edgemuse.ladts.learning.Learner;
import org.edgemuse.ladts.learning.NonFiniteException;

/**
 * Has the agent of each AP choose the ES of the requests that arrive there; those that arrive at
 * none belong to the AP with the quickest link. Nobody learns from requests bound to an ES.
 */
final class LearningScheduler implements AnnouncedScheduler, Metered {
  private static final long serialVersionUID = 1L;
  private static final int NOT_LEARNT_FROM = Integer.MAX_VALUE;

  private final Agent[] agents;
  private final State state;
  private final Tally tally;
  private final List<String> quantities;
  private final boolean learns;

  private int episode;

  /** Which of its slot's decisions a request's was, by handle. */
  private int[] decisions = {};

  /**
   * A scheduler.
   *
   * @param training how its agents go about it
   * @param quantities what its learners' {@link Learner#quantities} are called
   * @param draws where its learners' draws come from
   */
  LearningScheduler(
      RunContext run,
      Training training,
      List<String> quantities,
      IntFunction<Learner> learners,
      Draws draws) {
    this.quantities = quantities;
    learns = training.learns();
    tally = new Tally(quantities.size());
    state = new State(run.apCount(), run.esCount(), training.state());
    agents = Agents.make(run.apCount(), run.esCount(), training, learners, draws, tally);
  }

  @Override
  public void begin(AnnouncedView view) {
    tally.clear();
    state.announce(view);
    boolean anew = view.now().episode() != episode;
    episode = view.now().episode();
    for (int ap = 0; ap < agents.length; ap++) {
      if (anew) {
        endEpisode(view, ap);
      }
      agents[ap].beginSlot();
    }
  }

  private void endEpisode(AnnouncedView view, int ap) {
    try {
      agents[ap].endEpisode();
    } catch (NonFiniteException e) {
      throw new DivergedException(view.now(), ap, e);
    }
  }

  @Override
  public void decide(AnnouncedView view, Request request) {
    int ap = EntryAp.of(request, agents.length);
    int es = request.boundServer();
    note(request.handle(), NOT_LEARNT_FROM);
    if (es < 0) {
      es = choose(view, ap, request);
      note(request.handle(), agents[ap].latestDecision());
    }
    request.assign(ap, es, request.minSteps(es));
  }

  private int choose(AnnouncedView view, int ap, Request request) {
    int slot = view.now().slot();
    try {
      float[] seen = state.of(view, ap, request);
      return agents[ap].decide(slot, request.taskIndex(), request.handle(), seen);
    } catch (NonFiniteException e) {
      throw new DivergedException(view.now(), ap, e);
    }
  }

  private void note(int handle, int decision) {
    if (handle >= decisions.length) {
      decisions = Arrays.copyOf(decisions, 2 * handle + 16);
    }
    decisions[handle] = decision;
  }

  @Override
  public void learn(AnnouncedView view, Outcome outcome) {
    if (learns) {
      int handle = outcome.handle();
      agents[outcome.ap()].settled(decisions[handle], handle, outcome.delayS());
    }
  }

  @Override
  public Metric meter() {
    return new LearnerMeter(quantities, learns, tally);
  }
}
