package org.edgemuse.experiment.verify;

/**
 * A run that came out differently.
 *
 * @param run which one: its point, scheduler, replication and seed
 * @param what the first column that differs with both values, or what else is different
 */
public record Mismatch(String run, String what) {

  /** On one line. */
  public String describe() {
    return run + ": " + what;
  }
}
