package org.edgemuse.ladts.options;

/** The queues that the next state shows of the last task of a slot. */
public enum NextQueues {
  /** Those announced in the slot of the agent's next task. */
  UPDATED,
  /** Zeros, as in the authors' code. */
  ZEROS
}
