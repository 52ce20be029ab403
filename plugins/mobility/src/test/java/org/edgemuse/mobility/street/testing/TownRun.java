package org.edgemuse.mobility.street.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.edgemuse.kernel.api.map.WorldMap;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.kernel.api.world.Area;
import org.edgemuse.kernel.api.world.MobilityModel;
import org.edgemuse.kernel.api.world.Moment;
import org.edgemuse.kernel.api.world.Places;
import org.jspecify.annotations.Nullable;

/** A run in a town: UEs start at random places and move slot by slot. */
public final class TownRun implements RunContext, Places, Moment {
  private final @Nullable WorldMap map;
  private final Area area;
  private final double slotS;
  private final double[] xM;
  private final double[] yM;
  private final List<String> reports = new ArrayList<>();
  private int slot;

  public TownRun(@Nullable WorldMap map, int ueCount, double slotS) {
    this.map = map;
    this.area = map == null ? new Area(100, 100) : map.area();
    this.slotS = slotS;
    Random random = new Random(ueCount == 0 ? 0 : 77);
    xM = new double[ueCount];
    yM = new double[ueCount];
    for (int ue = 0; ue < ueCount; ue++) {
      xM[ue] = random.nextDouble() * area.widthM();
      yM[ue] = random.nextDouble() * area.heightM();
    }
  }

  /** Moves everyone by one slot. */
  public void step(MobilityModel model) {
    for (int ue = 0; ue < xM.length; ue++) {
      model.move(ue, this, this);
    }
    slot++;
  }

  /** What plugins reported. */
  public List<String> reports() {
    return reports;
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
    if (!(x >= 0 && x <= area.widthM() && y >= 0 && y <= area.heightM())) {
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
    return area;
  }

  @Override
  public @Nullable WorldMap map() {
    return map;
  }

  @Override
  public void report(String repair) {
    reports.add(repair);
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
