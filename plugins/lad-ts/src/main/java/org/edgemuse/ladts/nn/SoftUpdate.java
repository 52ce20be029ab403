package org.edgemuse.ladts.nn;

/** A target network's slow pursuit of the trained one. */
public final class SoftUpdate {
  private SoftUpdate() {}

  /** target = share * source + (1 - share) * target, parameter by parameter. */
  public static void apply(float[] target, float[] source, double share) {
    float take = (float) share;
    float keep = (float) (1 - share);
    for (int i = 0; i < target.length; i++) {
      target[i] = take * source[i] + keep * target[i];
    }
  }
}
