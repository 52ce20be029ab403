package org.edgemuse.inference.hosting;

import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.kernel.api.world.Area;

/**
 * The run as one of the hosted models sees it: with draws of its own, so that two models of one
 * plugin are not drawn alike.
 */
record HostedRun(RunContext run, String model) implements RunContext {
  @Override
  public Draws draws(String purpose) {
    return run.draws("hosted/" + model).forPurpose(purpose);
  }

  @Override
  public int ueCount() {
    return run.ueCount();
  }

  @Override
  public int apCount() {
    return run.apCount();
  }

  @Override
  public int esCount() {
    return run.esCount();
  }

  @Override
  public Area area() {
    return run.area();
  }

  @Override
  public double slotS() {
    return run.slotS();
  }

  @Override
  public int slots() {
    return run.slots();
  }

  @Override
  public int episodes() {
    return run.episodes();
  }
}
