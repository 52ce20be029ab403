package org.edgemuse.inference.generation;

import org.edgemuse.kernel.api.random.Draws;

/** The noise that pictures come from. */
final class Noise {
  private Noise() {}

  /**
   * Standard normal numbers that hang on the seed alone, by Marsaglia's polar method. A point in
   * the unit disc gives two of them, which {@link Draws#normal} would make from two points: noise
   * takes a noticeable part of the time of a picture of few steps.
   */
  static double[] of(long seed, int size) {
    long stem = Draws.of(seed, "inference/noise").stem(0, 0);
    double[] noise = new double[size];
    int made = 0;
    for (long at = 0; made < size; at += 2) {
      double x = 2 * Draws.toUniform(Draws.at(stem, at)) - 1;
      double y = 2 * Draws.toUniform(Draws.at(stem, at + 1)) - 1;
      double squared = x * x + y * y;
      if (squared > 0 && squared < 1) {
        double scale = Math.sqrt(-2 * StrictMath.log(squared) / squared);
        noise[made++] = x * scale;
        if (made < size) {
          noise[made++] = y * scale;
        }
      }
    }
    return noise;
  }
}
