package org.edgemuse.mobility;

import org.edgemuse.kernel.api.world.MobilityModel;
import org.edgemuse.kernel.api.world.Moment;
import org.edgemuse.kernel.api.world.Places;

/** Nobody moves. */
final class Static implements MobilityModel {
  private static final long serialVersionUID = 1L;

  @Override
  public void move(int ue, Moment now, Places places) {
    // A UE that stands still is where it was.
  }

  @Override
  public boolean moves() {
    return false;
  }
}
