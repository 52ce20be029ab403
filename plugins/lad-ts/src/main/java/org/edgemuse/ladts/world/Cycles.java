package org.edgemuse.ladts.world;

import org.edgemuse.kernel.api.world.GenerativeModel;
import org.edgemuse.kernel.api.world.Task;
import org.edgemuse.kernel.api.world.WorkUnit;
import org.edgemuse.kernel.values.TaskNumbers;

/**
 * Diffusion tasks that say how many denoising steps they want and how many cycles each of them
 * takes, the same on every ES: work rho z of (2), LAD-TS paper. Content with fewer steps than
 * wanted is all wrong, error 1, and with as many it is all right, error 0.
 */
final class Cycles implements GenerativeModel {
  private static final long serialVersionUID = 1L;

  private final TaskNumbers gcyclePerStep;
  private final TaskNumbers steps;

  Cycles(TaskNumbers gcyclePerStep, TaskNumbers steps) {
    this.gcyclePerStep = gcyclePerStep;
    this.steps = steps;
  }

  @Override
  public WorkUnit workUnit() {
    return WorkUnit.GIGACYCLE;
  }

  @Override
  public double work(Task task, int es, int steps) {
    return at(gcyclePerStep, task) * steps;
  }

  @Override
  public double error(Task task, int es, int steps) {
    return steps >= minSteps(task, es) ? 0 : 1;
  }

  @Override
  public int minSteps(Task task, int es) {
    return (int) at(steps, task);
  }

  @Override
  public boolean variesByTask() {
    return !gcyclePerStep.isAlike() || !steps.isAlike();
  }

  @Override
  public void requireTasks(int count) {
    gcyclePerStep.requireTasks(count);
    steps.requireTasks(count);
  }

  /** No number is drawn by request, so that the slot does not matter. */
  private static double at(TaskNumbers numbers, Task task) {
    return numbers.at(task.ue(), task.taskIndex(), 0);
  }
}
