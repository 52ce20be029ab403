package org.edgemuse.inference.generation;

import org.edgemuse.kernel.api.random.Draws;

/** The noise that pictures come from. */
final class Noise {
  private Noise() {}

  /** Standard normal numbers that hang on the seed alone. */
  static double[] of(long seed, int size) {
    Draws draws = Draws.of(seed, "inference/noise");
    double[] noise = new double[size];
    for (int i = 0; i < size; i++) {
      noise[i] = draws.normal(0, 0, i);
    }
    return noise;
  }
}
