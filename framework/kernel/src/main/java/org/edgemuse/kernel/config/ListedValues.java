package org.edgemuse.kernel.config;

import java.util.Arrays;
import org.edgemuse.kernel.api.random.Draws;

/**
 * One number per entity, by index.
 *
 * @param values the numbers, finite, at least one
 */
public record ListedValues(double[] values) implements Values {
  /**
   * Copies the array.
   *
   * @throws IllegalArgumentException if there is no number, or one is not finite
   */
  public ListedValues {
    values = values.clone();
    if (values.length == 0) {
      throw new IllegalArgumentException("a list of values must not be empty");
    }
    for (double value : values) {
      Finite.require(value);
    }
  }

  /** A copy of the numbers. */
  @Override
  public double[] values() {
    return values.clone();
  }

  @Override
  public double at(Draws draws, long entity, long index) {
    return values[place(entity)];
  }

  private int place(long entity) {
    if (entity < 0 || entity >= values.length) {
      throw new IllegalArgumentException(
          "the list holds " + values.length + " values, none for entity " + entity);
    }
    return (int) entity;
  }

  @Override
  public double atPair(Draws draws, int ue, int other, long index) {
    return at(draws, ue, index);
  }

  @Override
  public void requireCount(int count) {
    if (count != values.length) {
      throw new IllegalArgumentException(
          "the list must hold one value for each of " + count + ", it holds " + values.length);
    }
  }

  @Override
  public double mean(long entity) {
    return values[place(entity)];
  }

  @Override
  public double min() {
    double least = values[0];
    for (double value : values) {
      least = Math.min(least, value);
    }
    return least;
  }

  @Override
  public double max() {
    double largest = values[0];
    for (double value : values) {
      largest = Math.max(largest, value);
    }
    return largest;
  }

  @Override
  public boolean isWhole() {
    for (double value : values) {
      if (value != Math.rint(value)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ListedValues listed && Arrays.equals(values, listed.values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }

  @Override
  public String toString() {
    return "ListedValues[" + values.length + " values]";
  }
}
