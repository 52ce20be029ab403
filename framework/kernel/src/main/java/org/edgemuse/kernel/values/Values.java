package org.edgemuse.kernel.values;

import java.io.Serializable;
import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.kernel.fault.Culprit;

/**
 * A number, or how to draw one per entity. What an entity gets is a pure function of the draws'
 * seed and purpose, the entity and, where there is one, its task: it takes draw 0, so that two
 * {@code Values} that must be independent need draws of different purposes. Nothing here allocates
 * but {@link #draw}.
 */
public sealed interface Values extends Serializable permits Distribution, Listed, Paired {

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
  static Distribution constant(double value) {
    return new Constant(value);
  }

  /**
   * Uniform on (low, high], so that U(0, 1] never gives 0; a constant if the two are equal.
   *
   * @throws IllegalArgumentException if low exceeds high, or either is not finite
   */
  static Distribution uniform(double low, double high) {
    return low == high ? new Constant(low) : new Uniform(low, high);
  }

  /**
   * Uniform on the whole numbers from low to high, both included.
   *
   * @throws IllegalArgumentException if low exceeds high, or either is beyond 2^53
   */
  static Distribution uniformInteger(long low, long high) {
    return new UniformInteger(low, high);
  }

  /**
   * Uniform on ((1 - spread) centre, (1 + spread) centre].
   *
   * @throws IllegalArgumentException if spread is negative or an end is not finite
   */
  static Distribution uniformAround(double centre, double spread) {
    if (!(spread >= 0)) {
      throw new IllegalArgumentException(
          "spread (" + Culprit.number(spread) + ") must be at least 0");
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
  static Distribution oneOf(double... choices) {
    return new Chosen(choices);
  }

  /**
   * One number per entity, by index.
   *
   * @throws IllegalArgumentException if there is none, or one is not finite
   */
  static Values list(double... values) {
    return new Listed(values, false);
  }

  /**
   * One number per entity, by index; there may be more of them than there are entities.
   *
   * @throws IllegalArgumentException if there is none, or one is not finite
   */
  static Values firstOf(double... values) {
    return new Listed(values, true);
  }

  /**
   * One number per pair.
   *
   * @param rows one row an ES (or AP), in each one number a UE
   * @throws IllegalArgumentException if there is no row, a row is empty or longer than another, or
   *     a number is not finite
   */
  static Values pairs(double[][] rows) {
    return new Paired(rows);
  }
}
