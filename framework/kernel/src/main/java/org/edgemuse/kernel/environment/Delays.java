package org.edgemuse.kernel.environment;

import java.util.Arrays;
import java.util.Objects;

/** The delays that became certain during a step, in that order, and which step decided each. */
public final class Delays {
  private int[] steps = new int[16];
  private double[] delaysS = new double[16];
  private int count;

  Delays() {}

  void clear() {
    count = 0;
  }

  void add(int step, double delayS) {
    if (count == steps.length) {
      steps = Arrays.copyOf(steps, 2 * count);
      delaysS = Arrays.copyOf(delaysS, 2 * count);
    }
    steps[count] = step;
    delaysS[count++] = delayS;
  }

  /** How many there are. */
  public int count() {
    return count;
  }

  /** The {@link Step#number} of the request that was delayed, when it was last decided. */
  public int step(int i) {
    return steps[Objects.checkIndex(i, count)];
  }

  /** Its delay, s. */
  public double delayS(int i) {
    return delaysS[Objects.checkIndex(i, count)];
  }

  /** Their sum, s. */
  double sumS() {
    double sum = 0;
    for (int i = 0; i < count; i++) {
      sum += delaysS[i];
    }
    return sum;
  }
}
