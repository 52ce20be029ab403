package org.edgemuse.kernel.testing;

import org.edgemuse.kernel.api.world.MobilityModel;
import org.edgemuse.kernel.api.world.Moment;
import org.edgemuse.kernel.api.world.Places;

/** Everyone swaps x and y in every slot: for square areas. */
public record Swapping() implements MobilityModel {
  private static final long serialVersionUID = 1L;

  @Override
  public void move(int ue, Moment now, Places places) {
    places.put(ue, places.yM(ue), places.xM(ue));
  }
}
