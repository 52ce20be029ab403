package org.edgemuse.kernel.request;

import java.io.Serializable;
import org.edgemuse.kernel.fault.Culprit;
import org.edgemuse.kernel.world.World;

/** Has every waiting request decided, one after another. */
public final class Decisions implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Pipeline pipeline;
  private final Culprit scheduler;
  private final RequestCursor cursor;

  /** The decisions of this scheduler on the requests of a pipeline. */
  public Decisions(World world, Pipeline pipeline, Culprit scheduler) {
    this.pipeline = pipeline;
    this.scheduler = scheduler;
    this.cursor = new RequestCursor(world, pipeline, scheduler);
  }

  /**
   * Shows the waiting requests in the order of decision.
   *
   * @throws org.edgemuse.kernel.fault.NonsenseException if one is left undecided
   */
  public void make(Decider decider) {
    HandleList waiting = pipeline.waiting();
    for (int i = 0; i < waiting.size(); i++) {
      cursor.at(waiting.get(i));
      decider.decide(cursor);
      if (!cursor.decided()) {
        throw scheduler.returned(
            "neither assigned nor denied request %d of UE %d"
                .formatted(cursor.handle(), cursor.ue()));
      }
    }
  }
}
