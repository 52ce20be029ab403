package org.edgemuse.mobility;

import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.kernel.api.world.Area;
import org.edgemuse.kernel.api.world.MobilityModel;
import org.edgemuse.kernel.api.world.Moment;
import org.edgemuse.kernel.api.world.Places;
import org.edgemuse.kernel.api.world.Reflection;

/** One step a slot, of a fixed length and in a uniformly random direction. */
final class RandomWalk implements MobilityModel {
  private static final long serialVersionUID = 1L;

  private final Area area;
  private final double[] stepM;
  private final Draws draws;
  private final DiscPoint point = new DiscPoint();

  RandomWalk(Area area, double[] stepM, Draws draws) {
    this.area = area;
    this.stepM = stepM;
    this.draws = draws;
  }

  @Override
  public void move(int ue, Moment now, Places places) {
    point.draw(draws.stem(ue, now.index()));
    double scale = stepM[ue] / Math.sqrt(point.square());
    places.put(
        ue,
        Reflection.fold(places.xM(ue) + scale * point.x(), area.widthM()),
        Reflection.fold(places.yM(ue) + scale * point.y(), area.heightM()));
  }
}
