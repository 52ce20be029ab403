package org.edgemuse.kernel.api.world;

/** Reflecting borders. */
public final class Reflection {
  private Reflection() {}

  /**
   * Folds a coordinate back into [0, length] as a ball bounces between two walls, however far it
   * flew.
   */
  public static double fold(double coordinateM, double lengthM) {
    if (coordinateM >= 0 && coordinateM <= lengthM) {
      return coordinateM;
    }
    if (lengthM == 0) {
      return 0;
    }
    double period = 2 * lengthM;
    double phase = coordinateM - period * Math.floor(coordinateM / period);
    double folded = phase <= lengthM ? phase : period - phase;
    return Math.min(lengthM, Math.max(0, folded));
  }
}
