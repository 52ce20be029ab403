package org.edgemuse.kernel.coverage;

import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.kernel.api.world.MobilityModel;
import org.edgemuse.kernel.api.world.Moment;
import org.edgemuse.kernel.api.world.Places;

/**
 * UEs turn up anywhere in each slot: at APs, on the borders of the area, in the middle between two
 * APs, 100 m east of one, or at random.
 */
record Roaming(Layouts layout) implements MobilityModel {
  private static final long serialVersionUID = 1L;
  private static final Draws DRAWS = Draws.of(5, "roaming");

  @Override
  public void move(int ue, Moment now, Places places) {
    double side = Layouts.SIDE_M;
    int one = ap(ue, now, 0);
    int other = ap(ue, now, 1);
    double x = side * DRAWS.uniform(ue, now.slot(), 2);
    double y = side * DRAWS.uniform(ue, now.slot(), 3);
    switch (ue % 5) {
      case 0 -> places.put(ue, layout.xM(one), layout.yM(one));
      case 1 -> places.put(ue, ue % 2 == 0 ? 0 : side, y);
      case 2 ->
          places.put(
              ue, (layout.xM(one) + layout.xM(other)) / 2, (layout.yM(one) + layout.yM(other)) / 2);
      case 3 -> places.put(ue, Math.min(side, layout.xM(one) + 100), layout.yM(one));
      default -> places.put(ue, x, y);
    }
  }

  private int ap(int ue, Moment now, int k) {
    return (int) (layout.count * DRAWS.uniform(ue, now.slot(), k));
  }
}
