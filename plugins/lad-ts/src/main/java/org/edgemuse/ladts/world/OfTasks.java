package org.edgemuse.ladts.world;

import java.io.Serializable;
import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.kernel.api.world.Task;
import org.edgemuse.kernel.values.Values;

/** A number of each task, by its index. */
record OfTasks(Values values, Draws draws) implements Serializable {

  double of(Task task) {
    return values.at(draws, task.taskIndex());
  }
}
