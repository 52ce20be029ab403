package org.edgemuse.ladts.random;

import java.io.Serializable;
import org.edgemuse.kernel.api.random.Draws;

/**
 * The draws of one entity for one purpose, taken one after another. What comes next depends on the
 * stream's origin and on how many were taken, and both are serialized, so that a checkpoint goes on
 * with the same numbers.
 */
public final class BitStream implements Serializable {
  private static final long serialVersionUID = 1L;

  private long stem;
  private long taken;

  private BitStream(long stem) {
    this.stem = stem;
  }

  /** The stream of an entity: one that starts anew for each (draws, entity). */
  public static BitStream of(Draws draws, long entity) {
    return new BitStream(draws.stem(entity, 0));
  }

  /** Goes over to the draws of an entity at a time, from their first on. */
  public void seek(Draws draws, long entity, long time) {
    stem = draws.stem(entity, time);
    taken = 0;
  }

  /** 64 uniformly distributed bits. */
  public long bits() {
    return Draws.at(stem, taken++);
  }

  /** A uniform number in [0, 1), a multiple of 2^-53. */
  public double uniform() {
    return Draws.toUniform(bits());
  }

  /** A uniform integer in [0, bound); bound is positive. */
  public int below(int bound) {
    return (int) Draws.scale(bits(), bound);
  }
}
