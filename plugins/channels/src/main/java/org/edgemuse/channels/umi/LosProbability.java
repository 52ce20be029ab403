package org.edgemuse.channels.umi;

/** How likely a UE outdoors sees the AP: Table 7.4.2-1, TR 38.901, UMi - Street canyon. */
final class LosProbability {
  /** Nearer than this everyone sees the AP, m. */
  static final double CERTAIN_M = 18;

  private static final double DECAY_M = 36;

  private LosProbability() {}

  /** The probability at that distance on the ground, m. */
  static double at(double distanceM) {
    if (distanceM <= CERTAIN_M) {
      return 1;
    }
    double near = CERTAIN_M / distanceM;
    return near + StrictMath.exp(-distanceM / DECAY_M) * (1 - near);
  }
}
