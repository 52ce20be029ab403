package org.edgemuse.ladts.metric;

import java.io.Serializable;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.world.Moment;

/** Tells the last slot of an episode. */
record EpisodeEnd(int slots) implements Serializable {
  private static final long serialVersionUID = 1L;

  EpisodeEnd(RunContext run) {
    this(run.slots());
  }

  boolean isNow(Moment now) {
    return now.slot() == slots - 1;
  }
}
