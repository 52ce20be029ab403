package org.edgemuse.kernel.testing;

import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.kernel.api.world.MobilityModel;
import org.edgemuse.kernel.api.world.Moment;
import org.edgemuse.kernel.api.world.Places;

/** Everyone moves east, faster by a random amount from slot to slot, round a cylinder. */
public final class Drifting implements MobilityModel {
  private static final long serialVersionUID = 1L;

  private final Draws draws;
  private final double widthM;
  private final double[] stepM;

  /** Everyone stands still at first. */
  public Drifting(RunContext run) {
    draws = run.draws("drifting");
    widthM = run.area().widthM();
    stepM = new double[run.ueCount()];
  }

  @Override
  public void move(int ue, Moment now, Places places) {
    stepM[ue] += draws.uniform(ue, now.index(), 0);
    places.put(ue, (places.xM(ue) + stepM[ue]) % widthM, places.yM(ue));
  }
}
