package org.edgemuse.kernel.view;

import org.edgemuse.kernel.api.scheduling.Facts;
import org.edgemuse.kernel.api.world.Moment;
import org.edgemuse.kernel.api.world.WorkUnit;
import org.edgemuse.kernel.fault.Culprit;
import org.edgemuse.kernel.world.World;

/**
 * What everyone knows of a world; the world itself stays behind it, out of reach of a cast. Views
 * guard against mistakes: who sets out to dig the world up by serialization will find it.
 */
public final class WorldFacts implements Facts {
  private static final long serialVersionUID = 1L;

  private final World world;

  /** The facts of a world. */
  public WorldFacts(World world) {
    this.world = world;
  }

  @Override
  public Moment now() {
    return world.clock();
  }

  @Override
  public int apCount() {
    return world.apCount();
  }

  @Override
  public int esCount() {
    return world.esCount();
  }

  @Override
  public double bandwidthHz(int ap) {
    return world.aps().bandwidthHz(ap);
  }

  @Override
  public double capacity(int es) {
    return world.ess().capacity(es);
  }

  @Override
  public WorkUnit workUnit() {
    return world.ess().workUnit();
  }

  @Override
  public double reachM(int ap) {
    Culprit.requireIndex("AP", ap, world.apCount());
    return world.reachM(ap);
  }

  @Override
  public boolean limitsReach() {
    return world.coverage().isLimited();
  }

  @Override
  public int changes() {
    return world.changes();
  }

  @Override
  public int homeAp(int es) {
    return world.ess().homeAp(es);
  }

  @Override
  public double costPerTflops(int es) {
    return world.ess().costPerTflops(es);
  }

  @Override
  public double costPerMHz(int ap) {
    return world.aps().costPerMHz(ap);
  }
}
