package org.edgemuse.mobility;

import java.util.Arrays;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.kernel.api.world.Area;
import org.edgemuse.kernel.api.world.MobilityModel;
import org.edgemuse.kernel.api.world.Moment;
import org.edgemuse.kernel.api.world.Places;

/** A square in which UEs start in the middle and move slot by slot. */
final class World implements RunContext, Places, Moment {
  private final double sideM;
  private final double slotS;
  private final double[] xM;
  private final double[] yM;
  private int slot;

  World(int ueCount, double sideM, double slotS) {
    this.sideM = sideM;
    this.slotS = slotS;
    xM = new double[ueCount];
    yM = new double[ueCount];
    Arrays.fill(xM, sideM / 2);
    Arrays.fill(yM, sideM / 2);
  }

  /** Moves everyone by one slot. */
  void step(MobilityModel model) {
    for (int ue = 0; ue < xM.length; ue++) {
      model.move(ue, this, this);
    }
    slot++;
  }

  @Override
  public double xM(int ue) {
    return xM[ue];
  }

  @Override
  public double yM(int ue) {
    return yM[ue];
  }

  @Override
  public void put(int ue, double x, double y) {
    if (!(x >= 0 && x <= sideM && y >= 0 && y <= sideM)) {
      throw new AssertionError("UE %d left the area: (%s, %s)".formatted(ue, x, y));
    }
    xM[ue] = x;
    yM[ue] = y;
  }

  @Override
  public int slot() {
    return slot;
  }

  @Override
  public long index() {
    return slot;
  }

  @Override
  public double timeS() {
    return slot * slotS;
  }

  @Override
  public Draws draws(String purpose) {
    return Draws.of(5, purpose);
  }

  @Override
  public int ueCount() {
    return xM.length;
  }

  @Override
  public int apCount() {
    return 1;
  }

  @Override
  public int esCount() {
    return 1;
  }

  @Override
  public Area area() {
    return new Area(sideM, sideM);
  }

  @Override
  public double slotS() {
    return slotS;
  }

  @Override
  public int slots() {
    return 1000;
  }
}
