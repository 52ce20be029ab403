package org.edgemuse.ladts.world;

import org.edgemuse.kernel.api.world.GenerativeModel;
import org.edgemuse.kernel.api.world.Task;
import org.edgemuse.kernel.api.world.WorkUnit;
import org.edgemuse.kernel.values.Checks;
import org.edgemuse.kernel.values.TaskNumbers;

/**
 * Diffusion tasks that say how many denoising steps they want and how many cycles each of them
 * takes, the same on every ES: work rho z of (2), LAD-TS paper. Content with fewer steps than
 * wanted is all wrong, error 1, and with as many it is all right, error 0.
 */
final class Cycles implements GenerativeModel {
  private static final long serialVersionUID = 1L;
  private static final int NOBODY = -1;
  private static final double MBIT_PER_MB = 8;

  private final TaskNumbers gcyclePerStep;
  private final TaskNumbers steps;
  private final boolean perMbit;

  // The numbers of the task that was asked for last: schedulers ask for one on every ES.
  private int knownUe = NOBODY;
  private int knownIndex;
  private double knownGcycle;
  private int knownSteps;

  Cycles(TaskNumbers gcyclePerStep, TaskNumbers steps, boolean perMbit) {
    this.gcyclePerStep = gcyclePerStep;
    this.steps = steps;
    this.perMbit = perMbit;
  }

  @Override
  public WorkUnit workUnit() {
    return WorkUnit.GIGACYCLE;
  }

  @Override
  public double work(Task task, int es, int steps) {
    know(task);
    double gcycle = knownGcycle * steps;
    return perMbit ? gcycle * task.promptMB() * MBIT_PER_MB : gcycle;
  }

  @Override
  public double error(Task task, int es, int steps) {
    return steps >= minSteps(task, es) ? 0 : 1;
  }

  @Override
  public int minSteps(Task task, int es) {
    know(task);
    return knownSteps;
  }

  private void know(Task task) {
    int ue = task.ue();
    int index = task.taskIndex();
    if (ue != knownUe || index != knownIndex) {
      // No number is drawn by request, so that the slot does not matter.
      knownGcycle = gcyclePerStep.at(ue, index, 0);
      knownSteps = (int) steps.at(ue, index, 0);
      knownUe = ue;
      knownIndex = index;
    }
  }

  @Override
  public boolean variesByTask() {
    return perMbit || !gcyclePerStep.isAlike() || !steps.isAlike();
  }

  @Override
  public void requireTasks(int count) {
    Checks.all(() -> gcyclePerStep.requireTasks(count), () -> steps.requireTasks(count));
  }
}
