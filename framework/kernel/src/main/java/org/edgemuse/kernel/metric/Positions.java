package org.edgemuse.kernel.metric;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.edgemuse.kernel.api.map.Coordinates;
import org.edgemuse.kernel.api.metric.Metric;
import org.edgemuse.kernel.api.metric.SlotRecord;
import org.edgemuse.kernel.api.metric.Table;
import org.edgemuse.kernel.api.world.Geometry;
import org.jspecify.annotations.Nullable;

/**
 * The table of places: a row a UE in measured slots, and before the first of them a row for each
 * AP, and for each ES that stands somewhere. One of the columns {@code ue}, {@code ap} and {@code
 * es} says whose row it is. {@code time_s} is the end of the slot, counted from its episode's
 * start, when UEs have come to where the row has them. Metres are rounded to millimetres and
 * degrees to 1e-7, a centimetre on the ground: the last digits of what is computed from places mean
 * nothing.
 */
final class Positions implements Metric {
  private static final long serialVersionUID = 1L;
  private static final double PER_SECOND = 1e9;
  private static final double PER_METRE = 1e3;
  private static final double PER_DEGREE = 1e7;

  private static final int UE = 3;
  private static final int AP = 4;
  private static final int ES = 5;
  private static final int X = 6;

  private final int every;
  private final int ues;
  private final int aps;
  private final int ess;
  private final double slotS;
  private final @Nullable Coordinates coordinates;
  private final Table table;
  private final double[] row;
  private final double[] lonLat = new double[2];
  private boolean begun;

  /**
   * A table without rows.
   *
   * @param every how many slots lie between the rows of a UE
   * @param ues the first so many UEs have rows
   * @param coordinates of the map, or null without any
   */
  Positions(int every, int ues, int aps, int ess, double slotS, @Nullable Coordinates coordinates) {
    this.every = every;
    this.ues = ues;
    this.aps = aps;
    this.ess = ess;
    this.slotS = slotS;
    this.coordinates = coordinates;
    List<String> columns =
        new ArrayList<>(List.of("episode", "slot", "time_s", "ue", "ap", "es", "x_m", "y_m"));
    if (coordinates != null) {
      columns.addAll(List.of("longitude_deg", "latitude_deg"));
    }
    table = new Table("positions", columns.toArray(String[]::new));
    row = new double[columns.size()];
  }

  @Override
  public List<String> columns() {
    return List.of();
  }

  @Override
  public List<Table> tables() {
    return List.of(table);
  }

  @Override
  public void observe(SlotRecord slot, double[] values) {
    if (!slot.measured()) {
      return;
    }
    Geometry places = slot.geometry();
    Arrays.fill(row, Double.NaN);
    row[0] = slot.now().episode();
    row[1] = slot.now().slot();
    row[2] = rounded((slot.now().slot() + 1) * slotS, PER_SECOND);
    if (!begun) {
      begun = true;
      for (int ap = 0; ap < aps; ap++) {
        add(AP, ap, places.apXm(ap), places.apYm(ap));
      }
      for (int es = 0; es < ess; es++) {
        add(ES, es, places.esXm(es), places.esYm(es));
      }
    }
    if (slot.now().slot() % every == 0) {
      for (int ue = 0; ue < ues; ue++) {
        add(UE, ue, places.ueXm(ue), places.ueYm(ue));
      }
    }
  }

  @Override
  public void summarise(double[] values) {}

  private void add(int kind, int index, double xM, double yM) {
    if (Double.isNaN(xM)) {
      return;
    }
    row[UE] = Double.NaN;
    row[AP] = Double.NaN;
    row[ES] = Double.NaN;
    row[kind] = index;
    row[X] = rounded(xM, PER_METRE);
    row[X + 1] = rounded(yM, PER_METRE);
    if (coordinates != null) {
      coordinates.toDegrees(xM, yM, lonLat);
      row[X + 2] = rounded(lonLat[0], PER_DEGREE);
      row[X + 3] = rounded(lonLat[1], PER_DEGREE);
    }
    table.row(row);
  }

  private static double rounded(double value, double steps) {
    return Math.rint(value * steps) / steps;
  }
}
