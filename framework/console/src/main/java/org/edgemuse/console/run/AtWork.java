package org.edgemuse.console.run;

import org.edgemuse.kernel.model.EdgeSimulation;

/** Which run is at work, and when: what a plugin throws is told with them. */
public final class AtWork {
  private Watched run;
  private String when = "";

  /**
   * @param run the first to be at work
   */
  public AtWork(Watched run) {
    this.run = run;
  }

  /** A run is being started. */
  public void starts(Watched run) {
    this.run = run;
    when = "before its first slot";
  }

  /** A run is about to simulate its next slot. */
  public void steps(Watched run) {
    EdgeSimulation simulation = run.simulation();
    this.run = run;
    when = "in " + simulation.length().slotName(simulation.slotsDone());
  }

  /** What is done is for this run, at the time told last. */
  public void turnsTo(Watched run) {
    this.run = run;
  }

  /** Tells of what was thrown. */
  public WatchFailedException failed(Throwable thrown) {
    return WatchFailedException.of(thrown, run.label(), run.simulation().runSeed(), when);
  }
}
