package org.edgemuse.kernel.slot;

import java.io.Serializable;
import org.edgemuse.kernel.api.scheduling.Scheduler;
import org.edgemuse.kernel.fault.Culprit;
import org.edgemuse.kernel.request.Decisions;
import org.edgemuse.kernel.request.Pipeline;
import org.edgemuse.kernel.view.AnnouncementBoard;
import org.edgemuse.kernel.world.World;

/** The scheduler's seat, which another one may take while the run goes on. */
public final class Seat implements Serializable {
  private static final long serialVersionUID = 1L;

  private final World world;
  private final Pipeline pipeline;
  private final AnnouncementBoard board;
  private Scheduler scheduler;
  private Driver driver;
  private Decisions decisions;
  private long since;

  /**
   * The seat of a run's first scheduler.
   *
   * @param maker whom to blame for the scheduler
   * @param board what a scheduler is told that hears announcements
   */
  public Seat(
      World world, Pipeline pipeline, AnnouncementBoard board, Scheduler scheduler, Culprit maker) {
    this.world = world;
    this.pipeline = pipeline;
    this.board = board;
    this.scheduler = scheduler;
    driver = Driver.of(scheduler, maker, world, pipeline, board);
    decisions = new Decisions(world, pipeline, maker);
  }

  /** Lets another scheduler decide from the next slot on, to whom the past is unknown. */
  public void give(Scheduler scheduler, Culprit maker) {
    this.scheduler = scheduler;
    driver = Driver.of(scheduler, maker, world, pipeline, board);
    decisions = new Decisions(world, pipeline, maker);
    since = world.clock().index() + 1;
  }

  /** Brings the announcements up to date if the scheduler hears them. */
  public void announce() {
    if (driver instanceof Driver.ForAnnounced) {
      board.update();
    }
  }

  /** Who decides. */
  public Scheduler scheduler() {
    return scheduler;
  }

  /** What calls the scheduler. */
  public Driver driver() {
    return driver;
  }

  /** What the decision phase goes through. */
  public Decisions decisions() {
    return decisions;
  }

  /** The first slot that the scheduler decides, numbered within the run. */
  public long since() {
    return since;
  }
}
