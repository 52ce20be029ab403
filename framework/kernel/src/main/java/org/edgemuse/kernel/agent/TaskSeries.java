package org.edgemuse.kernel.agent;

import java.io.Serializable;

/** One number of every task, and its mean over a UE's tasks. */
interface TaskSeries extends Serializable {

  /** Whether all tasks of a UE have the same number. */
  boolean isAlike();

  /**
   * Does nothing if tasks of the indices 0 .. count - 1 have numbers.
   *
   * @throws IllegalArgumentException if a list is too short for them; the message names the key
   */
  void requireTasks(int count);

  /** For each of so many UEs, the mean of what its tasks can get. */
  double[] means(int count);

  /** The number of a task that is raised in the slot of that index. */
  double at(int ue, int taskIndex, long moment);
}
