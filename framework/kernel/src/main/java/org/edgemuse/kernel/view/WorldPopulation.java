package org.edgemuse.kernel.view;

import org.edgemuse.kernel.api.scheduling.Population;
import org.edgemuse.kernel.fault.Culprit;
import org.edgemuse.kernel.world.World;

/** Everyone's parameters. */
public final class WorldPopulation implements Population {
  private static final long serialVersionUID = 1L;

  private final World world;
  private final UeTask task;

  /** The UEs of a world. */
  public WorldPopulation(World world) {
    this.world = world;
    this.task = new UeTask(world);
  }

  @Override
  public int ueCount() {
    return world.ues().count();
  }

  @Override
  public double activity(int ue) {
    requireUe(ue);
    return world.activity(ue);
  }

  @Override
  public double linkS(int ue, int ap) {
    requireUe(ue);
    Culprit.requireIndex("AP", ap, world.apCount());
    double rateBps = world.meanRateBps(ue, ap);
    return world.linkS(
        ue, ap, world.ues().tasks().promptMB(ue), world.ues().tasks().resultMB(ue), rateBps);
  }

  @Override
  public double serverS(int ue, int es) {
    int steps = minSteps(ue, es);
    return world.ess().loadS(task, es) + world.ess().generationS(task, es, steps);
  }

  @Override
  public int minSteps(int ue, int es) {
    requireUe(ue);
    Culprit.requireIndex("ES", es, world.esCount());
    return world.ess().minSteps(task.at(ue), es);
  }

  private void requireUe(int ue) {
    Culprit.requireIndex("UE", ue, ueCount());
  }

  @Override
  public boolean loadsDecideDelays() {
    return world.loadsDecideDelays();
  }

  @Override
  public int changes() {
    return world.changes();
  }

  @Override
  public long placesVersion() {
    return world.ues().placesVersion();
  }
}
