package org.edgemuse.ladts.options;

/** How often an agent takes a train step. */
public enum TrainEvery {
  /** Once for each slot in which it had tasks, as the authors' code. */
  SLOT,
  /** Once for each task, as Algorithm 1, LAD-TS paper; those of a slot one after another. */
  TASK
}
