package org.edgemuse.kernel.values;

import java.io.Serializable;
import org.edgemuse.kernel.api.random.Draws;

/** The numbers of a run's tasks under a key or an option, which is named where they do not fit. */
public final class TaskNumbers implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String key;
  private final TaskValues values;
  private final Draws draws;

  /**
   * The numbers of a run.
   *
   * @param ueCount number of UEs
   * @throws IllegalArgumentException if they are a list with one value a UE, of another length; the
   *     message names the key
   */
  public TaskNumbers(String key, TaskValues values, Draws draws, int ueCount) {
    this.key = key;
    this.values = values;
    this.draws = draws;
    KeyedValues.naming(key, () -> values.requireUes(ueCount));
  }

  /**
   * Does nothing if there are numbers for tasks of the indices 0 .. count - 1.
   *
   * @throws IllegalArgumentException if they are a shorter list; the message names the key
   */
  public void requireTasks(int count) {
    KeyedValues.naming(key, () -> values.requireTasks(count));
  }

  /**
   * The number of a task.
   *
   * @param ue who raises it
   * @param taskIndex which of the UE's tasks it is, from 0
   * @param moment index of the slot in which it is raised, unique within the run
   * @throws IllegalArgumentException if they are a list without this index; the message names the
   *     key
   */
  public double at(int ue, int taskIndex, long moment) {
    try {
      return values.at(draws, ue, taskIndex, moment);
    } catch (IllegalArgumentException tooShort) {
      requireTasks(taskIndex + 1);
      throw tooShort;
    }
  }

  /** The mean of what tasks of this UE can get: its own number if they are all alike. */
  public double mean(int ue) {
    return values.mean(draws, ue);
  }

  /** Whether all tasks of a UE have the same number. */
  public boolean isAlike() {
    return values.isAlike();
  }
}
