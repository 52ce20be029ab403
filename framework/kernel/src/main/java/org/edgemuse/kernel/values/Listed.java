package org.edgemuse.kernel.values;

import java.util.Arrays;
import org.edgemuse.kernel.api.random.Draws;

/**
 * One number per entity, by index.
 *
 * @param values the numbers, finite, at least one
 * @param mayExceed whether there may be more numbers than entities, of which the first count
 */
public record Listed(double[] values, boolean mayExceed) implements Values {
  /**
   * Copies the array.
   *
   * @throws IllegalArgumentException if there is no number, or one is not finite
   */
  public Listed {
    values = values.clone();
    if (values.length == 0) {
      throw new IllegalArgumentException("a list of values must not be empty");
    }
    Numbers.requireFinite(values);
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
    if (mayExceed ? count > values.length : count != values.length) {
      throw new IllegalArgumentException(
          "the list must hold %s value for each of %d, it holds %d%s"
              .formatted(
                  mayExceed ? "at least one" : "one",
                  count,
                  values.length,
                  count < values.length ? "; 'take: first' takes the first " + count : ""));
    }
  }

  @Override
  public double mean(long entity) {
    return values[place(entity)];
  }

  /** The mean of all of them. */
  double mean() {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }

  /** How many there are. */
  int count() {
    return values.length;
  }

  @Override
  public double min() {
    return Numbers.least(values);
  }

  @Override
  public double max() {
    return Numbers.largest(values);
  }

  @Override
  public boolean isWhole() {
    return Numbers.areWhole(values);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Listed listed
        && mayExceed == listed.mayExceed
        && Arrays.equals(values, listed.values);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(values) + Boolean.hashCode(mayExceed);
  }

  @Override
  public String toString() {
    return "Listed[" + values.length + " values]";
  }
}
