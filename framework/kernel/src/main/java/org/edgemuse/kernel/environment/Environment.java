package org.edgemuse.kernel.environment;

import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.kernel.result.RunSummary;
import org.edgemuse.kernel.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/**
 * A scenario as an environment to learn in. Who steps through it stands in the place of the
 * scenario's scheduler and may know what an {@code AnnouncedScheduler} may; all else, from draws to
 * metrics, is as in an {@code EdgeSimulation} of the same scenario and seed.
 *
 * <pre>{@code
 * Environment environment = new Environment(scenario, observer, Actions.servers(scenario));
 * Step step = environment.reset(7);
 * while (!step.truncated()) {
 *   step = environment.step(policy(step.observation()));
 *   learn(step.reward());
 * }
 * }</pre>
 *
 * <p>A step decides one request; requests come in the order of decision, and slots without any pass
 * by unseen. An episode is {@link Scenario#slots} slots long and then {@linkplain Step#truncated
 * truncated}. A run has {@link Scenario#episodes} of them, so that what plugins were told of it
 * holds and its metrics are a scheduler's.
 *
 * <p>A request's delay is rewarded when it becomes certain: at once where links and servers say so
 * ({@code SharingDiscipline.certainWaitS}, first come first served), else in the step with which
 * the slot ended in which it settled. A request that meets an outage is shown again in the next
 * slot; one that the market denies is not shown.
 *
 * <p>Steps allocate nothing once an episode as busy has passed. One thread at a time.
 */
public final class Environment {
  private enum State {
    NO_RUN,
    WAITS_FOR_ACTION,
    EPISODE_IS_OVER,
    FAILED
  }

  private final Scenario scenario;
  private final Observer observer;
  private final Actions actions;
  private final int recordEvery;
  private final Step step;
  private State state = State.NO_RUN;
  private @Nullable Played run;

  /** An environment whose runs leave no rows of slots. */
  public Environment(Scenario scenario, Observer observer, Actions actions) {
    this(scenario, observer, actions, 0);
  }

  /**
   * An environment before its first {@code reset}.
   *
   * @param recordEvery how many slots one row of {@link RunSummary#SLOTS} sums up, or how many
   *     episodes if runs have several; 0 for no rows
   * @throws IllegalArgumentException if observations have no numbers or there are no actions
   */
  public Environment(Scenario scenario, Observer observer, Actions actions, int recordEvery) {
    this.scenario = scenario;
    this.observer = observer;
    this.actions = actions;
    this.recordEvery = recordEvery;
    requirePositive("observer's size", observer.size());
    requirePositive("number of actions", actions.count());
    step = new Step(observer.size());
  }

  private static void requirePositive(String what, int count) {
    if (count < 1) {
      throw new IllegalArgumentException("The %s (%d) must be at least 1".formatted(what, count));
    }
  }

  /** How many numbers an observation has. */
  public int observationSize() {
    return step.observation().length;
  }

  /** How many actions there are. */
  public int actions() {
    return actions.count();
  }

  /** How many agents there are: one an AP. */
  public int agents() {
    return scenario.accessPoints().count();
  }

  /** How many episodes a run has. */
  public int episodes() {
    return scenario.episodes();
  }

  /**
   * Begins a new run with its first episode, whatever was before.
   *
   * @return the first request; or an episode that is over, if nobody asks in it
   */
  public Step reset(long seed) {
    state = State.FAILED;
    run = new Played(scenario, seed, recordEvery, observer, actions, step);
    return begin(run);
  }

  /**
   * Begins the run's next episode with the world as it was before the first; in a new environment,
   * a run with the scenario's seed.
   *
   * @return the first request; or an episode that is over, if nobody asks in it
   * @throws IllegalStateException if an episode is under way, whose slots the metrics wait for, or
   *     was the last one, or the run has failed
   */
  public Step reset() {
    Played current = run;
    if (current == null) {
      return reset(scenario.seed());
    }
    requireNot(State.FAILED, "The run has failed: begin another one by reset(seed)");
    requireNot(
        State.WAITS_FOR_ACTION,
        "Slot %d of episode %d is not over: step on until the episode is truncated, or begin another run by reset(seed)"
            .formatted(step.slot(), step.episode()));
    if (step.episode() + 1 == scenario.episodes()) {
      throw new IllegalStateException(
          "The run's last episode (episodes: %d) is over: begin another run by reset(seed)"
              .formatted(scenario.episodes()));
    }
    return begin(current);
  }

  private Step begin(Played current) {
    state = State.FAILED;
    current.begin();
    return advance(current);
  }

  private Step advance(Played current) {
    // Who throws leaves the slot half done.
    state = State.FAILED;
    current.advance();
    state = step.truncated() ? State.EPISODE_IS_OVER : State.WAITS_FOR_ACTION;
    return step;
  }

  /**
   * Takes an action on the request that waits, and lets the world go on to the next one.
   *
   * @return the next request, or the end of the episode
   * @throws IllegalArgumentException if there is no such action or the request does not {@linkplain
   *     #allows allow} it; nothing has happened then, and another action may be taken
   * @throws IllegalStateException if no request waits: before {@code reset}, or when the episode is
   *     over
   */
  public Step step(int action) {
    Played current = waiting();
    requireAction(action);
    if (!current.allows(action)) {
      throw new IllegalArgumentException(
          "Request %d of episode %d does not allow action %d: ask allows(action) before"
              .formatted(step.number(), step.episode(), action));
    }
    current.take(action);
    return advance(current);
  }

  /**
   * Whether the request that waits allows an action: not if it is bound to another ES.
   *
   * @throws IllegalArgumentException if there is no such action
   * @throws IllegalStateException if no request waits
   */
  public boolean allows(int action) {
    Played current = waiting();
    requireAction(action);
    return current.allows(action);
  }

  private Played waiting() {
    Played current = begun();
    requireNot(State.FAILED, "The run has failed: begin another one by reset(seed)");
    requireNot(State.EPISODE_IS_OVER, "The episode is over: begin the next one by reset()");
    return current;
  }

  private void requireAction(int action) {
    if (action < 0 || action >= actions.count()) {
      throw new IllegalArgumentException(
          "There is no action %d: they are numbered 0 to %d"
              .formatted(action, actions.count() - 1));
    }
  }

  private void requireNot(State refused, String message) {
    if (state == refused) {
      throw new IllegalStateException(message);
    }
  }

  private Played begun() {
    if (run == null) {
      throw new IllegalStateException("No run has begun: call reset first");
    }
    return run;
  }

  /**
   * Where the draws of who steps through the run come from: those of the run's scheduler.
   *
   * @throws IllegalStateException before {@code reset}
   */
  public Draws draws(String purpose) {
    return begun().draws(purpose);
  }

  /**
   * The results of the run's slots that are over, as {@code EdgeSimulation.summary} gives them.
   *
   * @throws IllegalStateException before {@code reset}
   */
  public RunSummary summary() {
    return begun().summary();
  }
}
