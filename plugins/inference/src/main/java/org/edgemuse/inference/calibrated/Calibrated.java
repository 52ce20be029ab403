package org.edgemuse.inference.calibrated;

import org.edgemuse.inference.hosting.Placeable;
import org.edgemuse.inference.profile.Profile;
import org.edgemuse.kernel.api.sharing.Batching;
import org.edgemuse.kernel.api.world.GenerativeModel;
import org.edgemuse.kernel.api.world.Task;
import org.jspecify.annotations.Nullable;

/** Work, error and batches as a profile tells them, the same on every ES but for its capacity. */
public final class Calibrated implements GenerativeModel, Batching, Placeable {
  private static final long serialVersionUID = 1L;

  private final Profile profile;
  private final double stepWork;
  private final double onceWork;
  private final ErrorTable errors;
  private final StepSlowdown slowdown;

  /** A model of that profile. */
  public Calibrated(Profile profile) {
    this.profile = profile;
    stepWork = profile.stepWork();
    onceWork = profile.work(0);
    errors = new ErrorTable(profile.quality());
    slowdown = new StepSlowdown(profile.time());
  }

  @Override
  public double work(Task task, int es, int steps) {
    return onceWork + stepWork * steps;
  }

  @Override
  public double error(Task task, int es, int steps) {
    return errors.at(steps);
  }

  @Override
  public Batching batching() {
    return this;
  }

  @Override
  public int kind(int handle) {
    return 0;
  }

  @Override
  public double loadS(int handle) {
    return 0;
  }

  @Override
  public double slowdown(int kind, int together) {
    return slowdown.at(together);
  }

  @Override
  public @Nullable Double memoryGB() {
    Double memoryMB = profile.memoryMB();
    return memoryMB == null ? null : MB_TO_GB * memoryMB;
  }

  @Override
  public Double coldLoadS() {
    return profile.loadS();
  }
}
