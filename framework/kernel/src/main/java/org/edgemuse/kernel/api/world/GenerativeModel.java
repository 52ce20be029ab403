package org.edgemuse.kernel.api.world;

import java.io.Serializable;
import org.edgemuse.kernel.api.plugin.ExtensionPoint;

/** What the generative models on the ESs cost and how good their content is. */
@ExtensionPoint("generative model")
public interface GenerativeModel extends Serializable {
  /** More denoising steps than this are never needed. */
  int MOST_STEPS = 1_000_000;

  /**
   * What work is counted in; the scenario must give the ESs' capacities in that unit a second. The
   * same whenever it is asked.
   */
  default WorkUnit workUnit() {
    return WorkUnit.TFLOP;
  }

  /**
   * Work of a task in {@link #workUnit}, F_nk of (5), MASL paper; finite and at least 0.
   *
   * @param steps denoising steps, at least 1
   */
  double work(Task task, int es, int steps);

  /**
   * Average error of the content after that many denoising steps, E_nk of (4), MASL paper; at least
   * 0, infinite where there is nothing to see.
   */
  double error(Task task, int es, int steps);

  /**
   * The fewest denoising steps, at least 1, that keep the error within the task's limit, d*_nk of
   * (37), MASL paper. The default searches {@link #error}, which must not rise with steps.
   *
   * @throws IllegalStateException if {@link #MOST_STEPS} steps do not reach the limit
   */
  default int minSteps(Task task, int es) {
    int enough = 1;
    while (!(error(task, es, enough) <= task.errorLimit())) {
      if (enough >= MOST_STEPS) {
        throw new IllegalStateException(
            "ES %d cannot reach error limit (%s) of UE %d within %d steps"
                .formatted(es, task.errorLimit(), task.ue(), MOST_STEPS));
      }
      enough = Math.min(2 * enough, MOST_STEPS);
    }
    int tooFew = enough / 2;
    while (enough - tooFew > 1) {
      int middle = (enough + tooFew) >>> 1;
      if (!(error(task, es, middle) <= task.errorLimit())) {
        tooFew = middle;
      } else {
        enough = middle;
      }
    }
    return enough;
  }

  /**
   * Whether work is counted in tokens. Steps are then tokens of the answer, and every task must
   * have some.
   */
  default boolean countsTokens() {
    return false;
  }

  /**
   * Whether a UE's tasks of different indices differ in work or steps. Expected loads, which know
   * one task a UE, then are not what is simulated.
   */
  default boolean variesByTask() {
    return false;
  }

  /**
   * Does nothing if the model can do tasks of the indices 0 .. count - 1; called before the run.
   *
   * @throws IllegalArgumentException if it knows too few; the message names the option
   */
  default void requireTasks(int count) {}

  /** Time to bring the model into memory before the task, s. */
  default double loadS(Task task, int es) {
    return 0;
  }
}
