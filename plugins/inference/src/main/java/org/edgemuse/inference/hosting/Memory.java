package org.edgemuse.inference.hosting;

import java.io.Serializable;
import java.util.Arrays;

/**
 * Which models are in the memory of which ES. Room for another is made by dropping those that were
 * used least recently.
 */
final class Memory implements Serializable {
  private static final long serialVersionUID = 1L;

  /** The last use of a model that is not in memory. */
  private static final long ABSENT = -1;

  /** Bytes are whole, so that what comes and goes adds up. */
  private static final double BYTE_PER_GB = 1e9;

  private final long[] model;
  private final long[] free;
  private final long[][] lastUse;
  private long uses;

  /**
   * Empty memories.
   *
   * @param modelGB what each model occupies
   * @param memoryGB what each ES has
   */
  Memory(double[] modelGB, double[] memoryGB) {
    model = bytes(modelGB);
    free = bytes(memoryGB);
    lastUse = new long[memoryGB.length][modelGB.length];
    for (long[] ofEs : lastUse) {
      Arrays.fill(ofEs, ABSENT);
    }
  }

  private static long[] bytes(double[] gigabytes) {
    return Arrays.stream(gigabytes).mapToLong(gb -> Math.round(BYTE_PER_GB * gb)).toArray();
  }

  /** Whether the model is in the ES's memory. */
  boolean holds(int es, int which) {
    return lastUse[es][which] != ABSENT;
  }

  /** Whether it is there or could be, with nothing dropped. */
  boolean hasRoom(int es, int which) {
    return holds(es, which) || model[which] <= free[es];
  }

  /** Uses a model, which must fit into the empty memory; tells whether it had to be loaded. */
  boolean use(int es, int which) {
    long[] ofEs = lastUse[es];
    boolean cold = ofEs[which] == ABSENT;
    if (cold) {
      while (model[which] > free[es]) {
        int oldest = oldest(es);
        ofEs[oldest] = ABSENT;
        free[es] += model[oldest];
      }
      free[es] -= model[which];
    }
    ofEs[which] = uses++;
    return cold;
  }

  private int oldest(int es) {
    long[] ofEs = lastUse[es];
    int oldest = -1;
    for (int i = 0; i < ofEs.length; i++) {
      if (ofEs[i] != ABSENT && (oldest < 0 || ofEs[i] < ofEs[oldest])) {
        oldest = i;
      }
    }
    if (oldest < 0) {
      throw new IllegalStateException("The empty memory of ES " + es + " has no room for a model");
    }
    return oldest;
  }
}
