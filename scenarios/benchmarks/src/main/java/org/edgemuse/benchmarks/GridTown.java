package org.edgemuse.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.edgemuse.kernel.api.map.Street;
import org.edgemuse.kernel.api.map.Street.Direction;
import org.edgemuse.kernel.api.map.Street.Use;
import org.edgemuse.kernel.api.map.WorldMap;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.kernel.api.world.Area;
import org.edgemuse.kernel.api.world.Moment;
import org.edgemuse.kernel.api.world.Places;

/**
 * A run in a town of 71 x 71 junctions, 9940 streets of about 100 m with two bends each, every
 * fourth of them one-way, and UEs that start anywhere.
 */
final class GridTown implements WorldMap, RunContext, Places, Moment {
  private static final long serialVersionUID = 1L;
  private static final int SIDE = 71;
  private static final double BLOCK_M = 100;
  private static final double SHIFT_M = 30;
  private static final double BEND_M = 5;
  private static final double[] SPEEDS_MPS = {30 / 3.6, 50 / 3.6, 60 / 3.6};

  private final Draws draws = Draws.of(1, "grid-town");
  private final double[] xM;
  private final double[] yM;
  private int slot;

  GridTown(int ues) {
    xM = new double[ues];
    yM = new double[ues];
    restart();
  }

  /** Puts UEs where they start. */
  void restart() {
    slot = 0;
    Arrays.setAll(xM, ue -> draws.uniform(ue, 0, 0) * area().widthM());
    Arrays.setAll(yM, ue -> draws.uniform(ue, 0, 1) * area().heightM());
  }

  /** Time goes on by a slot. */
  void endSlot() {
    slot++;
  }

  @Override
  public List<Street> streets() {
    List<Street> streets = new ArrayList<>();
    for (int junction = 0; junction < SIDE * SIDE; junction++) {
      if (junction % SIDE < SIDE - 1) {
        streets.add(street(junction, junction + 1, streets.size()));
      }
      if (junction / SIDE < SIDE - 1) {
        streets.add(street(junction, junction + SIDE, streets.size()));
      }
    }
    return streets;
  }

  private Street street(int from, int to, int number) {
    double[] x = new double[4];
    double[] y = new double[4];
    for (int i = 0; i < 4; i++) {
      double bendM = i % 3 == 0 ? 0 : BEND_M;
      x[i] = at(from, 2) + (at(to, 2) - at(from, 2)) * i / 3 + bendM;
      y[i] = at(from, 3) + (at(to, 3) - at(from, 3)) * i / 3 - bendM;
    }
    Direction direction =
        number % 4 != 0
            ? Direction.BOTH
            : draws.bits(number, 1, 0) < 0 ? Direction.FORWARD : Direction.BACKWARD;
    return new Street(x, y, direction, SPEEDS_MPS[number % SPEEDS_MPS.length], Use.ANY);
  }

  /** x (2) or y (3) of a junction, m. */
  private double at(int junction, int coordinate) {
    int row = coordinate == 2 ? junction % SIDE : junction / SIDE;
    return BLOCK_M * (row + 0.5) + SHIFT_M * (draws.uniform(junction, 2, coordinate) - 0.5);
  }

  @Override
  public Area area() {
    return new Area(BLOCK_M * SIDE, BLOCK_M * SIDE);
  }

  @Override
  public WorldMap map() {
    return this;
  }

  @Override
  public Draws draws(String purpose) {
    return draws.forPurpose(purpose);
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
  public double slotS() {
    return 1;
  }

  @Override
  public int slots() {
    return Integer.MAX_VALUE;
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
    return slot;
  }
}
