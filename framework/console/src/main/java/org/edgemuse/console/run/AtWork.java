package org.edgemuse.console.run;

/** Which run is at work, and when: what a plugin throws is told with them. */
public final class AtWork {
  private static final int NONE = -1;

  private Watched run;
  private int slot = NONE;

  /**
   * @param run the first to be at work
   */
  public AtWork(Watched run) {
    this.run = run;
  }

  /** A run is being started. */
  public void starts(Watched run) {
    this.run = run;
    slot = NONE;
  }

  /** A run is about to simulate its next slot. */
  public void steps(Watched run) {
    this.run = run;
    // Words are made when they are needed: fast runs have 300 000 slots a second.
    slot = run.simulation().slotsDone();
  }

  /** What is done is for this run, at the time told last. */
  public void turnsTo(Watched run) {
    this.run = run;
  }

  /** Tells of what was thrown. */
  public WatchFailedException failed(Throwable thrown) {
    String when =
        slot == NONE ? "before its first slot" : "in " + run.simulation().length().slotName(slot);
    return WatchFailedException.of(thrown, run.label(), run.simulation().runSeed(), when);
  }
}
