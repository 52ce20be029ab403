package org.edgemuse.kernel.values;

import java.util.Arrays;
import org.edgemuse.kernel.api.random.Draws;

/**
 * One number per pair of a UE and an ES (or AP). An entity alone has none.
 *
 * @param rows one row an ES (or AP), in each one finite number a UE
 */
public record Paired(double[][] rows) implements Values {
  private static final String ALONE = "pairs gives one value a UE and ES (or AP); this key holds ";

  /**
   * Copies the matrix.
   *
   * @throws IllegalArgumentException if there is no row, a row is empty or longer than another, or
   *     a number is not finite
   */
  public Paired {
    rows = copy(rows);
    if (rows.length == 0 || rows[0].length == 0) {
      throw new IllegalArgumentException(
          "the matrix must have a row for each ES or AP, and in each a number for each UE");
    }
    for (int i = 0; i < rows.length; i++) {
      if (rows[i].length != rows[0].length) {
        throw new IllegalArgumentException(
            "all rows must be of equal length, but row 0 has %d numbers and row %d has %d"
                .formatted(rows[0].length, i, rows[i].length));
      }
      Numbers.requireFinite(rows[i]);
    }
  }

  private static double[][] copy(double[][] rows) {
    return Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new);
  }

  /** A copy of the matrix. */
  @Override
  public double[][] rows() {
    return copy(rows);
  }

  /**
   * Refuses.
   *
   * @throws IllegalArgumentException always
   */
  @Override
  public double at(Draws draws, long entity, long index) {
    throw new IllegalArgumentException(ALONE + "one an entity");
  }

  @Override
  public double atPair(Draws draws, int ue, int other, long index) {
    if (other < 0 || other >= rows.length || ue < 0 || ue >= rows[other].length) {
      throw new IllegalArgumentException(
          "the matrix has %d rows of %d numbers, none for UE %d in row %d"
              .formatted(rows.length, rows[0].length, ue, other));
    }
    return rows[other][ue];
  }

  /**
   * Refuses.
   *
   * @throws IllegalArgumentException always
   */
  @Override
  public void requireCount(int count) {
    throw new IllegalArgumentException(ALONE + "one for each of " + count);
  }

  @Override
  public void requirePairs(int ueCount, int otherCount) {
    if (rows.length != otherCount) {
      throw new IllegalArgumentException(
          "the matrix must have a row for each of %d ESs (or APs), it has %d"
              .formatted(otherCount, rows.length));
    }
    if (rows[0].length != ueCount) {
      throw new IllegalArgumentException(
          "the rows of the matrix must have a number for each of %d UEs, they have %d"
              .formatted(ueCount, rows[0].length));
    }
  }

  @Override
  public boolean isPaired() {
    return true;
  }

  /**
   * Refuses.
   *
   * @throws IllegalArgumentException always
   */
  @Override
  public double mean(long entity) {
    throw new IllegalArgumentException(ALONE + "one an entity");
  }

  @Override
  public double min() {
    return Numbers.least(all());
  }

  @Override
  public double max() {
    return Numbers.largest(all());
  }

  @Override
  public boolean isWhole() {
    return Numbers.areWhole(all());
  }

  private double[] all() {
    return Arrays.stream(rows).flatMapToDouble(Arrays::stream).toArray();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Paired paired && Arrays.deepEquals(rows, paired.rows);
  }

  @Override
  public int hashCode() {
    return Arrays.deepHashCode(rows);
  }

  @Override
  public String toString() {
    return "Paired[" + rows.length + " x " + rows[0].length + " values]";
  }
}
