package org.edgemuse.mobility;

import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.kernel.api.world.Area;
import org.edgemuse.kernel.api.world.MobilityModel;
import org.edgemuse.kernel.api.world.Moment;
import org.edgemuse.kernel.api.world.Places;

/** A new place in every slot, uniform in the area: the fastest mobility there is. */
final class Teleport implements MobilityModel {
  private static final long serialVersionUID = 1L;

  private final Area area;
  private final Draws draws;

  Teleport(Area area, Draws draws) {
    this.area = area;
    this.draws = draws;
  }

  @Override
  public void move(int ue, Moment now, Places places) {
    long stem = draws.stem(ue, now.index());
    places.put(
        ue,
        Draws.toUniform(Draws.at(stem, 0)) * area.widthM(),
        Draws.toUniform(Draws.at(stem, 1)) * area.heightM());
  }
}
