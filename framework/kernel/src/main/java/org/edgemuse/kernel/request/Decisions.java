package org.edgemuse.kernel.request;

import java.io.Serializable;
import org.edgemuse.kernel.api.scheduling.Request;
import org.edgemuse.kernel.fault.Culprit;
import org.edgemuse.kernel.world.World;

/** Has every waiting request decided, one after another. */
public final class Decisions implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Pipeline pipeline;
  private final Culprit scheduler;
  private final RequestCursor cursor;
  private final Candidates candidates;
  private int shown;

  /** The decisions of this scheduler on the requests of a pipeline. */
  public Decisions(World world, Pipeline pipeline, Culprit scheduler) {
    this.pipeline = pipeline;
    this.scheduler = scheduler;
    this.cursor = new RequestCursor(world, pipeline, scheduler);
    this.candidates = new Candidates(world, scheduler);
  }

  /** Makes ready to show the waiting requests one after another by {@link #next}. */
  public void begin() {
    shown = 0;
  }

  /**
   * Goes on to the next waiting request, if there is one.
   *
   * @return whether there is
   * @throws org.edgemuse.kernel.fault.NonsenseException if the one before it is undecided
   */
  public boolean next() {
    if (shown > 0 && !cursor.decided()) {
      throw scheduler.returned(
          "neither assigned nor denied request %d of UE %d"
              .formatted(cursor.handle(), cursor.ue()));
    }
    HandleList waiting = pipeline.waiting();
    if (shown == waiting.size()) {
      return false;
    }
    cursor.at(waiting.get(shown++));
    return true;
  }

  /** The request at hand; a cursor, valid until {@link #next}. */
  public Request request() {
    return cursor;
  }

  /**
   * Has the candidates of the request at hand rated.
   *
   * @return what they are, until the next call
   * @throws org.edgemuse.kernel.fault.NonsenseException if the scores make no sense, or the request
   *     is decided meanwhile
   */
  public Candidates rate(Decider decider) {
    cursor.rate(true);
    candidates.take(decider, cursor);
    cursor.rate(false);
    return candidates;
  }

  /** Whether the request at hand has been decided. */
  public boolean decided() {
    return cursor.decided();
  }
}
