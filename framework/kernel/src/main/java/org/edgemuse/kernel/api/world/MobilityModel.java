package org.edgemuse.kernel.api.world;

import java.io.Serializable;
import org.edgemuse.kernel.api.plugin.ExtensionPoint;

/**
 * How UEs move. The kernel calls {@link #move} once a slot for every UE, in the order of their
 * indices, from one thread. A UE's path is a function of the seed and its index alone: draw numbers
 * by (UE, moment) and keep per-UE state in arrays. Stay inside the area; {@link Reflection} folds a
 * step back at the border.
 *
 * <p>Each episode of a run starts with the model as it was made and UEs where they were placed. Who
 * watches a run may give it another model in the middle of an episode: it finds UEs where they are.
 */
@ExtensionPoint("mobility model")
public interface MobilityModel extends Serializable {

  /** Moves one UE by one slot. */
  void move(int ue, Moment now, Places places);

  /** Whether any UE ever moves; what depends on places is computed once if not. */
  default boolean moves() {
    return true;
  }
}
