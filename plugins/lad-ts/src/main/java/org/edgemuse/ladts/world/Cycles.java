package org.edgemuse.ladts.world;

import org.edgemuse.kernel.api.world.GenerativeModel;
import org.edgemuse.kernel.api.world.Task;
import org.edgemuse.kernel.api.world.WorkUnit;

/**
 * Diffusion tasks that say how many denoising steps they want and how many cycles each of them
 * takes, the same on every ES: work rho z of (2), LAD-TS paper. Content with fewer steps than
 * wanted is all wrong, error 1, and with as many it is all right, error 0.
 */
final class Cycles implements GenerativeModel {
  private static final long serialVersionUID = 1L;

  private final OfTasks gcyclePerStep;
  private final OfTasks steps;

  Cycles(OfTasks gcyclePerStep, OfTasks steps) {
    this.gcyclePerStep = gcyclePerStep;
    this.steps = steps;
  }

  @Override
  public WorkUnit workUnit() {
    return WorkUnit.GIGACYCLE;
  }

  @Override
  public double work(Task task, int es, int steps) {
    return gcyclePerStep.of(task) * steps;
  }

  @Override
  public double error(Task task, int es, int steps) {
    return steps >= minSteps(task, es) ? 0 : 1;
  }

  @Override
  public int minSteps(Task task, int es) {
    return (int) steps.of(task);
  }
}
