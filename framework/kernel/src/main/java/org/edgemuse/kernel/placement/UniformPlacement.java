package org.edgemuse.kernel.placement;

import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.kernel.api.world.Area;
import org.edgemuse.kernel.api.world.Placement;

/** Every member uniformly at random in the area, independent of the others and of their number. */
final class UniformPlacement implements Placement {
  private static final long serialVersionUID = 1L;

  private final Area area;
  private final Draws draws;

  UniformPlacement(Area area, Draws draws) {
    this.area = area;
    this.draws = draws;
  }

  @Override
  public void place(String population, double[] xM, double[] yM) {
    Draws places = draws.forPurpose("place/" + population);
    for (int member = 0; member < xM.length; member++) {
      xM[member] = places.uniform(member, 0, 0) * area.widthM();
      yM[member] = places.uniform(member, 0, 1) * area.heightM();
    }
  }
}
