package org.edgemuse.kernel.values;

import java.io.Serializable;
import org.edgemuse.kernel.api.random.Draws;

/**
 * A number of each task, or how tasks get theirs. What a task gets is a pure function of the draws'
 * seed and purpose and of the task, as with {@link Values}. Nothing here allocates.
 *
 * @param values the numbers; no matrix
 * @param by what tasks share a number
 */
public record TaskValues(Values values, By by) implements Serializable {

  /** Which tasks have the same number. */
  public enum By {
    /** All tasks of a UE; a list holds one value a UE. */
    UE("ue"),
    /** All tasks of an index, whoever raises them and when; a list holds one value an index. */
    TASK_INDEX("taskIndex"),
    /** None: each UE's task of an index gets its own in each slot. */
    REQUEST("request");

    private final String label;

    By(String label) {
      this.label = label;
    }

    /** As scenario files write it. */
    public String label() {
      return label;
    }
  }

  /**
   * @throws IllegalArgumentException if the values are a matrix, or a list that requests would draw
   *     from
   */
  public TaskValues {
    if (values.isPaired()) {
      throw new IllegalArgumentException(
          "pairs gives one value a UE and ES (or AP); this key holds one a task");
    }
    if (by == By.REQUEST && values instanceof Listed) {
      throw new IllegalArgumentException(
          "a list has no value for each request; by must be ue or taskIndex");
    }
  }

  /** One number a UE. */
  public static TaskValues byUe(Values values) {
    return new TaskValues(values, By.UE);
  }

  /**
   * The number of a task.
   *
   * @param ue who raises it
   * @param taskIndex which of the UE's tasks it is, from 0
   * @param moment index of the slot in which it is raised, unique within the run
   * @throws IllegalArgumentException if this is a list that is too short
   */
  public double at(Draws draws, int ue, int taskIndex, long moment) {
    return switch (by) {
      case UE -> values.at(draws, ue);
      case TASK_INDEX ->
          values instanceof Listed ? values.at(draws, taskIndex) : values.at(draws, 0, taskIndex);
      case REQUEST -> values.at(draws, Draws.pair(ue, taskIndex), moment);
    };
  }

  /** The mean of what tasks of this UE can get: its own number if they are all alike. */
  public double mean(Draws draws, int ue) {
    if (by == By.UE) {
      return values.at(draws, ue);
    }
    return values instanceof Listed listed ? listed.mean() : values.mean(ue);
  }

  /** Whether all tasks of a UE have the same number. */
  public boolean isAlike() {
    return by == By.UE || values instanceof Constant;
  }

  /**
   * Does nothing if this serves that many UEs.
   *
   * @throws IllegalArgumentException if this is a list of another length, with one value a UE
   */
  public void requireUes(int count) {
    if (by == By.UE) {
      values.requireCount(count);
    }
  }

  /**
   * Does nothing if this serves tasks of the indices 0 .. count - 1.
   *
   * @throws IllegalArgumentException if this is a shorter list, with one value an index
   */
  public void requireTasks(int count) {
    if (by == By.TASK_INDEX && values instanceof Listed listed && count > listed.count()) {
      throw new IllegalArgumentException(
          "the list must hold one value for each of %d tasks (by: taskIndex), it holds %d"
              .formatted(count, listed.count()));
    }
  }
}
