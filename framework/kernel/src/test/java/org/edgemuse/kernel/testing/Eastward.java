package org.edgemuse.kernel.testing;

import org.edgemuse.kernel.api.world.MobilityModel;
import org.edgemuse.kernel.api.world.Moment;
import org.edgemuse.kernel.api.world.Places;

/** Everyone moves east by one step a slot, round a cylinder. */
public record Eastward(double stepM, double widthM) implements MobilityModel {
  private static final long serialVersionUID = 1L;

  @Override
  public void move(int ue, Moment now, Places places) {
    places.put(ue, (places.xM(ue) + stepM) % widthM, places.yM(ue));
  }
}
