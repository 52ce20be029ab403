package org.edgemuse.kernel.environment;

import java.util.Arrays;
import org.edgemuse.kernel.api.plugin.NoOptions;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.kernel.api.scheduling.AnnouncedScheduler;
import org.edgemuse.kernel.api.scheduling.AnnouncedView;
import org.edgemuse.kernel.api.scheduling.EntryAp;
import org.edgemuse.kernel.api.scheduling.Outcome;
import org.edgemuse.kernel.api.scheduling.Request;
import org.edgemuse.kernel.api.scheduling.Scheduler;
import org.edgemuse.kernel.config.Choice;
import org.edgemuse.kernel.model.Assembly;
import org.edgemuse.kernel.model.Run;
import org.edgemuse.kernel.request.CertainDelays;
import org.edgemuse.kernel.request.Decisions;
import org.edgemuse.kernel.result.RunSummary;
import org.edgemuse.kernel.scenario.Scenario;
import org.edgemuse.kernel.slot.Phase;

/**
 * A run whose requests are decided from outside, one after another. To the kernel it is a scheduler
 * that hears what is announced, but one that leaves requests undecided.
 */
final class Played {
  private final Assembly parts;
  private final Decisions decisions;
  private final CertainDelays certain;
  private final Observer observer;
  private final Actions actions;
  private final Step step;
  private final int apCount;
  private final RunContext context;

  /** Which step decided the request with that handle. */
  private int[] decidedBy = new int[16];

  private int number;

  Played(
      Scenario scenario,
      long seed,
      int recordEvery,
      Observer observer,
      Actions actions,
      Step step) {
    this.observer = observer;
    this.actions = actions;
    this.step = step;
    apCount = scenario.accessPoints().count();
    context = Run.ofScheduler(scenario, seed);
    Choice<Scheduler> decider =
        Choice.of(Scheduler.class, "environment", new Factory(this), new NoOptions());
    parts = new Assembly(scenario, decider, seed, recordEvery);
    decisions = parts.decisions();
    certain = parts.pipeline().tellCertainDelays();
  }

  /** Begins an episode. */
  void begin() {
    number = -1;
    step.begin();
    beginSlot();
  }

  /** Whether the action can be taken on the request that waits. */
  boolean allows(int action) {
    return actions.allows(action, decisions.request());
  }

  /** Takes an action on it. */
  void take(int action) {
    step.begin();
    actions.take(action, decisions.request());
    double delayS = certain.takeLatestS();
    if (!Double.isNaN(delayS)) {
      step.delays().add(number, delayS);
    }
  }

  /** Goes on to the next request, or to the end of the episode. */
  void advance() {
    boolean waits = decisions.next();
    while (!waits && !endSlot()) {
      beginSlot();
      waits = decisions.next();
    }
    number++;
    if (waits) {
      parts.driver().decide(decisions.request());
    } else {
      step.truncate(number);
    }
    step.end(parts.world().clock());
  }

  private void beginSlot() {
    parts.run(Phase.RESTART, Phase.CLEAR);
    parts.driver().begin();
    decisions.begin();
  }

  /** Ends a slot; returns whether it was the last of its episode. */
  private boolean endSlot() {
    parts.run(Phase.SERVE, Phase.OBSERVE);
    return parts.world().clock().episodeIsOver();
  }

  private void show(AnnouncedView view, Request request) {
    int handle = request.handle();
    if (handle >= decidedBy.length) {
      decidedBy = Arrays.copyOf(decidedBy, Math.max(handle + 1, 2 * decidedBy.length));
    }
    decidedBy[handle] = number;
    step.show(number, EntryAp.of(request, apCount), request.ue(), request.taskIndex());
    observer.fill(view, request, step.observation());
    if (decisions.decided()) {
      throw new IllegalStateException(
          "The observer has decided request %d of UE %d: that is left to the action"
              .formatted(handle, request.ue()));
    }
  }

  private void settled(Outcome outcome) {
    if (!certain.wasTold(outcome)) {
      step.delays().add(decidedBy[outcome.handle()], outcome.delayS());
    }
  }

  Draws draws(String purpose) {
    return context.draws(purpose);
  }

  RunSummary summary() {
    return parts.recorder().summary();
  }

  /** Stands where the kernel expects a scheduler; such a run is never serialized. */
  private static final class Stand implements AnnouncedScheduler {
    private static final long serialVersionUID = 1L;

    private final transient Played run;

    Stand(Played run) {
      this.run = run;
    }

    @Override
    public void decide(AnnouncedView view, Request request) {
      run.show(view, request);
    }

    @Override
    public void learn(AnnouncedView view, Outcome outcome) {
      run.settled(outcome);
    }
  }

  private record Factory(Played run) implements Plugin<Scheduler, NoOptions> {
    @Override
    public Class<NoOptions> options() {
      return NoOptions.class;
    }

    @Override
    public String summary() {
      return "Requests are decided by who steps through the environment";
    }

    @Override
    public Scheduler create(NoOptions options, RunContext context) {
      return new Stand(run);
    }
  }
}
