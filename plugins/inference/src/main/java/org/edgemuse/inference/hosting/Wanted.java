package org.edgemuse.inference.hosting;

import java.io.Serializable;
import org.edgemuse.kernel.api.world.Task;
import org.edgemuse.kernel.values.TaskNumbers;

/** Which model a task wants, the same whenever it is asked. */
sealed interface Wanted extends Serializable {

  /** The model's index. */
  int model(Task task);

  /** Whether tasks of one UE want different models. */
  boolean variesByTask();

  /**
   * Does nothing if tasks of the indices 0 .. count - 1 want something.
   *
   * @throws IllegalArgumentException if they do not
   */
  void requireTasks(int count);

  /** One model a UE. */
  record ByUe(int[] model) implements Wanted {
    @Override
    public int model(Task task) {
      return model[task.ue()];
    }

    @Override
    public boolean variesByTask() {
      return false;
    }

    @Override
    public void requireTasks(int count) {}
  }

  /** What numbers of tasks say. */
  record ByNumber(TaskNumbers index) implements Wanted {
    @Override
    public int model(Task task) {
      // No number is drawn by request, so that the slot does not matter.
      return (int) index.at(task.ue(), task.taskIndex(), 0);
    }

    @Override
    public boolean variesByTask() {
      return !index.isAlike();
    }

    @Override
    public void requireTasks(int count) {
      index.requireTasks(count);
    }
  }
}
