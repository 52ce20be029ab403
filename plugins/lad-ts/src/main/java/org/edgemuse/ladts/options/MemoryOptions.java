package org.edgemuse.ladts.options;

import java.io.Serializable;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.ladts.nn.ReplayedLatent;

/**
 * The memory X of latent actions.
 *
 * @param by what a place of it belongs to
 * @param store what it keeps of a decision
 * @param replay what the replay keeps of it
 */
public record MemoryOptions(
    @Doc("each task index of each slot of an episode has a place, or each task index (the paper)")
        @Default("slot")
        By by,
    @Doc("what a decision leaves there: probabilities, or as printed x_0, which grows to NaN")
        @Default("softmax")
        Store store,
    @Doc(
            "replays latent actions as they were, or as later visits overwrite them, a fault of the "
                + "authors' code")
        @Default("copy")
        ReplayedLatent replay)
    implements Serializable {

  /** Of a learner without latent actions. */
  public static final MemoryOptions NONE =
      new MemoryOptions(By.TASK, Store.SOFTMAX, ReplayedLatent.COPY);

  /** What a place belongs to, beside its agent. */
  public enum By {
    /** A task index in a slot of an episode, as in the authors' code. */
    SLOT,
    /** A task index, X_b[n] of Algorithm 1, LAD-TS paper. */
    TASK
  }

  /** What a decision leaves in its place. */
  public enum Store {
    /** The action probabilities softmax(x_0), as in the authors' code. */
    SOFTMAX,
    /** x_0 itself, as Algorithm 1, LAD-TS paper, prints. */
    OUTPUT
  }
}
