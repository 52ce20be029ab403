package org.edgemuse.kernel.environment;

import java.util.Arrays;
import org.edgemuse.kernel.api.world.Moment;

/**
 * What a call of {@code reset} or {@code step} came to, and the request that waits for the next
 * action. An environment has one object of this class, which the next call overwrites.
 */
public final class Step {
  private static final int NOBODY = -1;

  private final float[] observation;
  private final Delays delays = new Delays();
  private double reward;
  private boolean truncated;
  private int number;
  private int agent = NOBODY;
  private int ue = NOBODY;
  private int taskIndex = NOBODY;
  private long index;
  private int episode;
  private int slot;

  Step(int observationSize) {
    observation = new float[observationSize];
  }

  void begin() {
    delays.clear();
    truncated = false;
  }

  void show(int number, int agent, int ue, int taskIndex) {
    this.number = number;
    this.agent = agent;
    this.ue = ue;
    this.taskIndex = taskIndex;
  }

  void truncate(int number) {
    show(number, NOBODY, NOBODY, NOBODY);
    truncated = true;
    Arrays.fill(observation, 0);
  }

  void end(Moment now) {
    index = now.index();
    episode = now.episode();
    slot = now.slot();
    // 0 - x: without delays a reward is 0, not -0.
    reward = 0 - delays.sumS();
  }

  /**
   * The observation of the request that waits; zeros at the end of an episode. Always the same
   * array: copy what must outlive the next call.
   */
  public float[] observation() {
    return observation;
  }

  /**
   * Minus the sum of {@link #delays}, s: each request counts once, in the step in which its delay
   * became certain. Those that are denied, or still under way when their episode ends, never count.
   */
  public double reward() {
    return reward;
  }

  /**
   * Whether the episode is over because the world has come to an end of its own: never, since
   * networks go on for ever. A fault of a plugin is an exception.
   */
  public boolean terminated() {
    return false;
  }

  /** Whether the episode is over because its slots are. */
  public boolean truncated() {
    return truncated;
  }

  /**
   * Who is to act: the AP at which the request that waits arrived or, if that is no AP in
   * particular, its quickest one, the first of several; -1 at the end of an episode.
   */
  public int agent() {
    return agent;
  }

  /** The UE whose request waits; -1 at the end of an episode. */
  public int ue() {
    return ue;
  }

  /** The number of its task, as in {@code Task.taskIndex}; -1 at the end of an episode. */
  public int taskIndex() {
    return taskIndex;
  }

  /** The number of the request that waits among those shown in its episode, from 0. */
  public int number() {
    return number;
  }

  /** The episode, from 0. */
  public int episode() {
    return episode;
  }

  /** The slot within its episode, from 0. */
  public int slot() {
    return slot;
  }

  /** The slot within the run, from 0; the time of draws. */
  public long index() {
    return index;
  }

  /** The delays that became certain during the call. */
  public Delays delays() {
    return delays;
  }
}
