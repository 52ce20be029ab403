package org.edgemuse.testkit;

import java.io.Serializable;
import java.lang.reflect.Field;
import org.edgemuse.kernel.agent.UserEquipments;
import org.edgemuse.kernel.api.scheduling.Facts;
import org.edgemuse.kernel.api.scheduling.FeedbackScheduler;
import org.edgemuse.kernel.api.scheduling.FeedbackView;
import org.edgemuse.kernel.api.scheduling.LiveQueuesScheduler;
import org.edgemuse.kernel.api.scheduling.LiveQueuesView;
import org.edgemuse.kernel.api.scheduling.Outcome;
import org.edgemuse.kernel.api.scheduling.Request;
import org.edgemuse.kernel.api.scheduling.Scores;
import org.edgemuse.kernel.api.scheduling.Scoring;
import org.edgemuse.kernel.api.scheduling.StrategyProfile;
import org.edgemuse.kernel.world.World;
import org.jspecify.annotations.Nullable;

/** A scheduler with one {@link Trick}. */
final class Cheat implements Serializable {
  private static final long serialVersionUID = 1L;
  private static int decisionsOfAllRuns;

  private final Trick trick;
  private final int apCount;
  private int requestsOfSlot = 1;
  private int questions;
  private double heardS;
  private transient int remembered;
  private @Nullable Thread thread;

  Cheat(Trick trick, int apCount) {
    this.trick = trick;
    this.apCount = apCount;
  }

  void begin() {
    if (trick == Trick.NEEDS_REQUESTS) {
      remembered = 100 / requestsOfSlot;
    }
    requestsOfSlot = 0;
  }

  void decide(Facts facts, Request request) {
    requestsOfSlot++;
    if (trick == Trick.LEAVES_UNDECIDED && request.ue() % 3 == 2) {
      return;
    }
    if (trick == Trick.HOLDS_A_THREAD) {
      thread = Thread.currentThread();
    }
    if (trick == Trick.MOVES_UES) {
      ues(facts).put(0, 1, 1);
    }
    int bound = trick == Trick.IGNORES_BINDING ? -1 : request.boundServer();
    int es = bound < 0 ? request.ue() % facts.esCount() : bound;
    int steps = request.minSteps(es) - (trick == Trick.SAVES_A_STEP ? 1 : 0);
    int ap = (request.ue() + whim(facts, request)) % apCount;
    request.assign(trick == Trick.NEEDS_TWO_APS ? request.ue() % 2 : ap, es, steps);
  }

  /** The number that the choice of an AP must not hang on. */
  private int whim(Facts facts, Request request) {
    return switch (trick) {
      case COUNTS_ACROSS_RUNS -> decisionsOfAllRuns++;
      case USES_HANDLES -> request.handle();
      case COUNTS_OTHERS, COUNTS_QUESTIONS -> requestsOfSlot;
      case LISTENS_TO_OTHERS -> (int) (heardS * 1000);
      case SPIES_ON_PLACES -> (int) ues(facts).xM(ues(facts).count() - 1);
      case SPIES_ON_PARAMETERS ->
          (int) (1000 * ues(facts).tasks().resultMB(ues(facts).count() - 1));
      case FORGETS -> remembered;
      default -> 0;
    };
  }

  void learn(Outcome outcome) {
    heardS = outcome.delayS();
    remembered++;
  }

  private static UserEquipments ues(Facts facts) {
    try {
      Field world = facts.getClass().getDeclaredField("world");
      world.setAccessible(true);
      return ((World) world.get(facts)).ues();
    } catch (ReflectiveOperationException changed) {
      throw new AssertionError("the spy has lost its way into the world", changed);
    }
  }

  private void score(Facts facts, Request request, Scores out) {
    int ap = request.ue() % apCount;
    int bound = request.boundServer();
    int es = bound < 0 ? request.ue() % facts.esCount() : bound;
    int nextAp = (ap + 1) % apCount;
    double own = 1;
    switch (trick) {
      case COUNTS_QUESTIONS -> requestsOfSlot++;
      case REMEMBERS_QUESTIONS -> questions++;
      case RATES_TWICE -> out.put(ap, es, 1);
      case RATES_ANY_ES -> out.put(ap, (es + 1) % facts.esCount(), 1);
      case RATES_AS_NAN -> out.put(nextAp, es, Double.NaN);
      case RATES_ANOTHER_HIGHER -> out.put(nextAp, es, 2);
      case DECRIES_ITS_CHOICE -> own = Double.NEGATIVE_INFINITY;
      case RATES_EVENLY -> {
        own = 0.5;
        out.put(nextAp, es, 0.5);
      }
      default -> {}
    }
    if (trick != Trick.RATES_NOTHING) {
      out.put(ap, es, own);
    }
  }

  private @Nullable StrategyProfile profile() {
    return trick == Trick.OVERSTATES_SHARES ? new Overstated() : null;
  }

  private record Overstated() implements StrategyProfile {
    @Override
    public double apShare(int ue, int ap) {
      return 0.5;
    }

    @Override
    public double esShare(int ue, int es) {
      return es == 0 ? 1 : 0;
    }
  }

  record WithFeedback(Cheat cheat) implements FeedbackScheduler {
    private static final long serialVersionUID = 1L;

    @Override
    public void begin(FeedbackView view) {
      cheat.begin();
    }

    @Override
    public void decide(FeedbackView view, Request request) {
      cheat.decide(view.facts(), request);
    }

    @Override
    public void learn(FeedbackView view, Outcome outcome) {
      cheat.learn(outcome);
    }

    @Override
    public Scoring scoring() {
      return Scoring.highest("whim");
    }

    @Override
    public void score(FeedbackView view, Request request, Scores out) {
      cheat.score(view.facts(), request, out);
    }

    @Override
    public @Nullable StrategyProfile profile() {
      return cheat.profile();
    }
  }

  record WithQueues(Cheat cheat) implements LiveQueuesScheduler {
    private static final long serialVersionUID = 1L;

    @Override
    public void decide(LiveQueuesView view, Request request) {
      cheat.decide(view.facts(), request);
    }
  }
}
