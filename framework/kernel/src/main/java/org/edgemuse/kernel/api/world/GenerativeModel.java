package org.edgemuse.kernel.api.world;

import java.io.Serializable;
import java.util.List;
import org.edgemuse.kernel.api.plugin.ExtensionPoint;
import org.edgemuse.kernel.api.sharing.Batching;
import org.jspecify.annotations.Nullable;

/**
 * What the generative models on the ESs cost and how good their content is. A model may also
 * generate: it is told of every request that an ES admits ({@link #admitted}), knows what requests
 * generated together cost ({@link #batching}), and may show what it generated ({@link
 * SheetBearer}).
 *
 * <p>Each episode of a run starts with the model as it was made. A model that measures itself
 * ({@link org.edgemuse.kernel.api.metric.Metered}) keeps one object that does, for the whole run:
 * its copies for later episodes refer to the same one, with what it has seen so far.
 */
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

  /**
   * Does nothing if the model can do tasks with these prompts; called before the run.
   *
   * @param prompts every one that a task can have, in the order of the scenario's file; empty if
   *     the scenario gives none
   * @throws IllegalArgumentException if there is one that it cannot do, or it needs some; the
   *     message names it
   */
  default void requirePrompts(List<String> prompts) {}

  /**
   * Time to bring the model into memory before the task, s, as things stand at that moment: asked
   * for every ES that a scheduler looks at, and it changes nothing.
   */
  default double loadS(Task task, int es) {
    return 0;
  }

  /**
   * What the ES keeps in its memory at this moment, for people who watch it; empty if there is
   * nothing to tell beside the model's own name.
   */
  default String resident(int es) {
    return "";
  }

  /**
   * An ES has taken a request: what {@link #loadS} said a moment before is charged, and now may
   * change, as the model that was loaded is in memory. Called once a request, before the requests'
   * sharing discipline takes it.
   *
   * @param handle the request, until it settles; later requests may get the same one
   * @param task what it asks for; a cursor, to be read during the call
   * @param steps denoising steps that were decided
   */
  default void admitted(int handle, Task task, int es, int steps) {}

  /** A slot ends: what it settles has been settled. */
  default void endSlot() {}

  /**
   * What the model knows of requests that an ES generates together, for disciplines that form
   * batches; null if it knows nothing. Asked once an episode, at its start.
   */
  default @Nullable Batching batching() {
    return null;
  }

  /**
   * Whether runs of equal seed give equal results. A model whose {@link Batching#generate} tells
   * measured times does not; results say so, and are not compared. The same whenever it is asked.
   */
  default boolean repeatable() {
    return true;
  }
}
