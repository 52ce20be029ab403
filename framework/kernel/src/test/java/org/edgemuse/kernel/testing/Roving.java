package org.edgemuse.kernel.testing;

import org.edgemuse.kernel.api.world.MobilityModel;
import org.edgemuse.kernel.api.world.Moment;
import org.edgemuse.kernel.api.world.Places;

/** Everyone goes to and fro along a line of 1 km, at a speed of its own; no state is kept. */
public record Roving() implements MobilityModel {
  private static final long serialVersionUID = 1L;
  private static final double LENGTH_M = 1000;
  private static final double Y_M = 500;

  @Override
  public void move(int ue, Moment now, Places places) {
    places.put(ue, xM(ue, now.slot()), Y_M);
  }

  /** Where the UE is in a slot, m. */
  public static double xM(int ue, int slot) {
    double speedM = 5 + 95 * hash(1, ue, 0);
    double wayM = (LENGTH_M * hash(2, ue, 0) + speedM * slot) % (2 * LENGTH_M);
    return wayM <= LENGTH_M ? wayM : 2 * LENGTH_M - wayM;
  }

  /** A number in [0, 1) that looks random. */
  public static double hash(int purpose, int ue, int slot) {
    long bits = ((purpose * 1_000_003L + ue) * 1_000_003L + slot) * 0x9E3779B97F4A7C15L;
    bits = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
    bits = (bits ^ (bits >>> 27)) * 0x94D049BB133111EBL;
    return ((bits ^ (bits >>> 31)) >>> 11) * 0x1p-53;
  }
}
