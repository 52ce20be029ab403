package org.edgemuse.experiment.schema;

import java.util.Map;
import org.edgemuse.experiment.csv.NumberText;
import org.edgemuse.kernel.api.plugin.Range;
import org.edgemuse.kernel.config.Option;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that an option admits.
 *
 * @param least the lower end, or negative infinity
 * @param isOpenBelow whether the lower end itself is outside
 * @param most the upper end, or infinity
 * @param isOpenAbove whether the upper end itself is outside
 * @param whole whether they are whole
 */
record Numbers(double least, boolean isOpenBelow, double most, boolean isOpenAbove, boolean whole) {
  /** Beyond it not every whole number is a double. */
  static final double LARGEST_EXACT = 0x1p53;

  static final Numbers ANY =
      new Numbers(Double.NEGATIVE_INFINITY, false, Double.POSITIVE_INFINITY, false, false);
  static final Numbers ANY_WHOLE = ANY.wholeOnly();
  static final Numbers NOT_NEGATIVE = new Numbers(0, false, Double.POSITIVE_INFINITY, false, false);

  static Numbers of(Option option) {
    Range range = option.range();
    return range == null
        ? option.isWhole() ? ANY_WHOLE : ANY
        : new Numbers(range.min(), range.openMin(), range.max(), range.openMax(), option.isWhole());
  }

  Numbers wholeOnly() {
    return new Numbers(least, isOpenBelow, most, isOpenAbove, true);
  }

  /** The lower ends of distributions on (low, high]: never drawn, and whole or not. */
  Numbers uniformLow() {
    return new Numbers(least, false, most, isOpenAbove, false);
  }

  /** The upper ends of distributions on (low, high]. */
  Numbers uniformHigh() {
    return new Numbers(least, isOpenBelow, most, isOpenAbove, false);
  }

  /** Those between two bounds too. */
  Numbers within(double lowest, double highest) {
    boolean below = least >= lowest;
    boolean above = most <= highest;
    return new Numbers(
        below ? least : lowest,
        below && isOpenBelow,
        above ? most : highest,
        above && isOpenAbove,
        whole);
  }

  Map<String, @Nullable Object> schema() {
    Map<String, @Nullable Object> schema = Keywords.of("type", whole ? "integer" : "number");
    if (least != Double.NEGATIVE_INFINITY) {
      schema.put(isOpenBelow ? "exclusiveMinimum" : "minimum", plain(least));
    }
    if (most != Double.POSITIVE_INFINITY) {
      schema.put(isOpenAbove ? "exclusiveMaximum" : "maximum", plain(most));
    }
    return schema;
  }

  /** Whole numbers are written without an exponent, for people. */
  private static Number plain(double bound) {
    if (bound == Math.rint(bound) && Math.abs(bound) <= LARGEST_EXACT) {
      return (long) bound;
    }
    return bound;
  }

  /** For names of definitions: {@code -above-0-to-1}; empty if any number will do. */
  String slug() {
    StringBuilder slug = new StringBuilder(whole ? "-whole" : "");
    if (least != Double.NEGATIVE_INFINITY) {
      slug.append(isOpenBelow ? "-above-" : "-from-").append(NumberText.of(least));
    }
    if (most != Double.POSITIVE_INFINITY) {
      slug.append(isOpenAbove ? "-below-" : "-to-").append(NumberText.of(most));
    }
    return slug.toString();
  }
}
