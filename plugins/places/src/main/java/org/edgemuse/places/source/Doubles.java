package org.edgemuse.places.source;

import java.util.Arrays;

/** A list of numbers that grows. */
public final class Doubles {
  private double[] values = new double[64];
  private int size;

  /** Appends a number. */
  public void add(double value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, 2 * size);
    }
    values[size++] = value;
  }

  /** How many there are. */
  public int size() {
    return size;
  }

  /** All of them. */
  public double[] toArray() {
    return Arrays.copyOf(values, size);
  }
}
