package org.edgemuse.inference.hosting;

import org.jspecify.annotations.Nullable;

/** A generative model that knows what it takes to have it in memory. */
public interface Placeable {
  /** GB (1e9 byte) a MB (1e6 byte). */
  double MB_TO_GB = 1e-3;

  /** Memory that it occupies, GB; null if it was not measured. */
  @Nullable Double memoryGB();

  /** Time to bring it into memory, s; null if it was not measured. */
  @Nullable Double coldLoadS();
}
