package org.edgemuse.kernel.api.world;

import java.io.Serializable;
import org.edgemuse.kernel.api.plugin.ExtensionPoint;
import org.edgemuse.kernel.api.scheduling.Outcome;

/**
 * Who asks for generated content, and when. Demand is a matter of the whole population. Each
 * episode of a run starts with the model as it was made; only the moment tells it that there were
 * others. Who watches a run may give it another model while it goes on: that one is made in the
 * middle of an episode, and is told only of requests that it has raised itself.
 */
@ExtensionPoint("demand model")
public interface DemandModel extends Serializable {

  /** Raises the requests of one slot. */
  void raise(Moment now, DemandSink out);

  /**
   * Mean number of requests that a UE raises a slot, at least 0; for Bernoulli activity p_n of (1),
   * MASL paper.
   */
  double activity(int ue);

  /**
   * Number of task indices that can occur, 0 to one less, so that a list with too few values for
   * them is found before the run starts; 0 if that is not known.
   */
  default int taskLimit() {
    return 0;
  }

  /**
   * Whether a UE raises at most one request a slot, each by a coin of its own that knows nothing of
   * others or of other slots: (1) to (3), MASL paper.
   */
  default boolean independentCoins() {
    return false;
  }

  /**
   * Whether demand depends on the service that UEs get. Runs of different schedulers then see
   * different worlds, and paired comparisons mean less.
   */
  default boolean endogenous() {
    return false;
  }

  /** One of its requests has settled; heard by {@link #endogenous} models only. */
  default void settled(Outcome outcome) {}
}
