package org.edgemuse.kernel.config;

import java.io.Serializable;
import org.edgemuse.kernel.api.random.Draws;

/**
 * A number, or how to draw one per entity. What an entity gets is a pure function of the draws'
 * seed and purpose, the entity and, where there is one, its task: it takes draw 0, so that two
 * {@code Values} that must be independent need draws of different purposes. Nothing here allocates
 * but {@link #draw}.
 */
public sealed interface Values extends Serializable
    permits Values.Constant,
        Values.Uniform,
        Values.UniformInteger,
        ChosenValues,
        ListedValues,
        PairedValues {

  /**
   * The number of one entity.
   *
   * @throws IllegalArgumentException if this is a list that has no element of that index, or a
   *     matrix
   */
  default double at(Draws draws, long entity) {
    return at(draws, entity, 0);
  }

  /**
   * The number of one entity's index-th task or turn; where nothing is drawn, that of the entity.
   *
   * @throws IllegalArgumentException if this is a list that has no element of that entity, or a
   *     matrix
   */
  double at(Draws draws, long entity, long index);

  /**
   * The number of a pair of entities, a UE and an ES or AP. A list holds one number a UE, a matrix
   * one a pair.
   *
   * @throws IllegalArgumentException if this is a list or matrix that has no such element
   */
  default double atPair(Draws draws, int ue, int other) {
    return atPair(draws, ue, other, 0);
  }

  /** The number of a pair's index-th task or turn, likewise. */
  default double atPair(Draws draws, int ue, int other, long index) {
    return at(draws, Draws.pair(ue, other), index);
  }

  /**
   * The numbers of entities 0 .. count - 1.
   *
   * @throws IllegalArgumentException if this is a list of another length, or a matrix
   */
  default double[] draw(Draws draws, int count) {
    requireCount(count);
    double[] numbers = new double[count];
    for (int entity = 0; entity < count; entity++) {
      numbers[entity] = at(draws, entity);
    }
    return numbers;
  }

  /**
   * Does nothing if this serves {@code count} entities, as all but lists and matrices do.
   *
   * @throws IllegalArgumentException if this is a list of another length, or a matrix
   */
  default void requireCount(int count) {}

  /**
   * Does nothing if this serves every pair of a UE and an ES or AP, as all but lists and matrices
   * do; a list holds one number a UE.
   *
   * @param ueCount number of UEs
   * @param otherCount number of ESs or APs
   * @throws IllegalArgumentException if this is a list of another length or a matrix of another
   *     shape
   */
  default void requirePairs(int ueCount, int otherCount) {
    requireCount(ueCount);
  }

  /** Whether this is a matrix, which serves {@link #atPair} only. */
  default boolean isPaired() {
    return false;
  }

  /**
   * The mean of the numbers that an entity can get.
   *
   * @throws IllegalArgumentException if this is a list that has no element of that index, or a
   *     matrix
   */
  double mean(long entity);

  /** The greatest lower bound of the numbers; itself drawn unless {@link #minIsOpen}. */
  double min();

  /** The largest number. */
  double max();

  /** Whether {@link #min} is approached and never drawn. */
  default boolean minIsOpen() {
    return false;
  }

  /** Whether every number is whole. */
  boolean isWhole();

  /** The same number for everyone. */
  static Values constant(double value) {
    return new Constant(value);
  }

  /**
   * Uniform on (low, high], so that U(0, 1] never gives 0; a constant if the two are equal.
   *
   * @throws IllegalArgumentException if low exceeds high, or either is not finite
   */
  static Values uniform(double low, double high) {
    return low == high ? new Constant(low) : new Uniform(low, high);
  }

  /**
   * Uniform on the whole numbers from low to high, both included.
   *
   * @throws IllegalArgumentException if low exceeds high, or either is beyond 2^53
   */
  static Values uniformInteger(long low, long high) {
    return new UniformInteger(low, high);
  }

  /**
   * Uniform on ((1 - spread) centre, (1 + spread) centre].
   *
   * @throws IllegalArgumentException if spread is negative or an end is not finite
   */
  static Values uniformAround(double centre, double spread) {
    if (!(spread >= 0)) {
      throw new IllegalArgumentException(
          "spread (" + Words.number(spread) + ") must be at least 0");
    }
    double one = centre * (1 - spread);
    double other = centre * (1 + spread);
    return uniform(Math.min(one, other), Math.max(one, other));
  }

  /**
   * One of these numbers, each as likely as the others.
   *
   * @throws IllegalArgumentException if there is none, or one is not finite
   */
  static Values oneOf(double... choices) {
    return new ChosenValues(choices);
  }

  /**
   * One number per entity, by index.
   *
   * @throws IllegalArgumentException if there is none, or one is not finite
   */
  static Values list(double... values) {
    return new ListedValues(values);
  }

  /**
   * One number per pair.
   *
   * @param rows one row an ES (or AP), in each one number a UE
   * @throws IllegalArgumentException if there is no row, a row is empty or longer than another, or
   *     a number is not finite
   */
  static Values pairs(double[][] rows) {
    return new PairedValues(rows);
  }

  /**
   * The same number for everyone.
   *
   * @param value the number, finite
   */
  record Constant(double value) implements Values {
    /**
     * @throws IllegalArgumentException if the value is not finite
     */
    public Constant {
      Finite.require(value);
      value += 0.0; // -0 and 0 are one number
    }

    @Override
    public double at(Draws draws, long entity, long index) {
      return value;
    }

    @Override
    public double mean(long entity) {
      return value;
    }

    @Override
    public double min() {
      return value;
    }

    @Override
    public double max() {
      return value;
    }

    @Override
    public boolean isWhole() {
      return value == Math.rint(value);
    }
  }

  /**
   * Uniform on (low, high].
   *
   * @param low the lower end, never drawn
   * @param high the upper end, may be drawn
   */
  record Uniform(double low, double high) implements Values {
    /**
     * @throws IllegalArgumentException unless low is below high and both and their distance finite
     */
    public Uniform {
      Finite.require(low);
      Finite.require(high);
      requireOrder(low, high, low < high);
      Finite.require(high - low);
    }

    @Override
    public double at(Draws draws, long entity, long index) {
      double value = high - (high - low) * draws.uniform(entity, index, 0);
      // Rounding reaches the lower end where the interval is a few ulps wide.
      return value > low ? value : Math.nextUp(low);
    }

    @Override
    public double mean(long entity) {
      return low + (high - low) / 2;
    }

    @Override
    public double min() {
      return low;
    }

    @Override
    public double max() {
      return high;
    }

    @Override
    public boolean minIsOpen() {
      return true;
    }

    @Override
    public boolean isWhole() {
      return false;
    }
  }

  /**
   * Uniform on the whole numbers low .. high.
   *
   * @param low the least number
   * @param high the largest number
   */
  record UniformInteger(long low, long high) implements Values {
    private static final long LARGEST = 1L << 53;

    /**
     * @throws IllegalArgumentException if low exceeds high, or either is beyond 2^53
     */
    public UniformInteger {
      requireOrder(low, high, low <= high);
      if (low < -LARGEST || high > LARGEST) {
        throw new IllegalArgumentException(
            "whole numbers beyond 2^53 have no exact double: [" + low + ", " + high + "]");
      }
    }

    @Override
    public double at(Draws draws, long entity, long index) {
      return low + Draws.scale(draws.bits(entity, index, 0), high - low + 1);
    }

    @Override
    public double mean(long entity) {
      return low + (high - low) / 2.0;
    }

    @Override
    public double min() {
      return low;
    }

    @Override
    public double max() {
      return high;
    }

    @Override
    public boolean isWhole() {
      return true;
    }
  }

  private static void requireOrder(double low, double high, boolean inOrder) {
    if (!inOrder) {
      throw new IllegalArgumentException(
          "the lower end "
              + Words.number(low)
              + " must not exceed the upper end "
              + Words.number(high));
    }
  }
}
