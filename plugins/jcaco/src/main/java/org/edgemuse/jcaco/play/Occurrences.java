package org.edgemuse.jcaco.play;

import java.io.Serializable;
import java.util.Arrays;

/**
 * Numbers the requests of each UE within a slot, from 0 in the order in which they come, so that
 * each takes random draws of its own.
 */
public final class Occurrences implements Serializable {
  private static final long serialVersionUID = 1L;

  private final long[] lastTime;
  private final int[] count;

  /** Counts for that many UEs. */
  public Occurrences(int ues) {
    lastTime = new long[ues];
    count = new int[ues];
    Arrays.fill(lastTime, Long.MIN_VALUE);
  }

  /** How many requests of the UE this slot has brought before this one. */
  public int next(int ue, long time) {
    if (lastTime[ue] != time) {
      lastTime[ue] = time;
      count[ue] = 0;
    }
    return count[ue]++;
  }
}
