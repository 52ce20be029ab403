package org.edgemuse.kernel.config;

import java.lang.reflect.RecordComponent;
import org.edgemuse.kernel.api.plugin.Range;
import org.edgemuse.kernel.api.plugin.Unit;
import org.edgemuse.kernel.values.Values;
import org.jspecify.annotations.Nullable;

/**
 * What holds for the numbers of one option.
 *
 * @param range the interval, or null for any finite number
 * @param unit the unit, or ""
 * @param whole whether numbers must be whole
 */
record Rule(@Nullable Range range, String unit, boolean whole) {
  static final Rule NONE = new Rule(null, "", false);

  static Rule of(RecordComponent component) {
    Unit unit = component.getAnnotation(Unit.class);
    return new Rule(
        component.getAnnotation(Range.class),
        unit == null ? "" : unit.value(),
        component.isAnnotationPresent(Whole.class));
  }

  /** Whether all that the values can yield is within the range. */
  boolean admits(Values values) {
    return range == null
        || (values.min() > range.min()
                || values.min() == range.min() && (!range.openMin() || values.minIsOpen()))
            && admitsAbove(values.max());
  }

  boolean admits(double value) {
    return range == null
        || (value > range.min() || value == range.min() && !range.openMin()) && admitsAbove(value);
  }

  private boolean admitsAbove(double value) {
    return range == null || value < range.max() || value == range.max() && !range.openMax();
  }

  /** For example "in (0, 1]", "at least 0", "below 5"; "" if there is no range. */
  String text() {
    if (range == null) {
      return "";
    }
    boolean fromBelow = range.min() != Double.NEGATIVE_INFINITY;
    boolean fromAbove = range.max() != Double.POSITIVE_INFINITY;
    String min = Words.number(range.min());
    String max = Words.number(range.max());
    if (fromBelow && fromAbove) {
      String open = range.openMin() ? "(" : "[";
      return "in " + open + min + ", " + max + (range.openMax() ? ")" : "]");
    }
    if (fromBelow) {
      return (range.openMin() ? "above " : "at least ") + min;
    }
    return fromAbove ? (range.openMax() ? "below " : "at most ") + max : "";
  }

  /** The range with its unit. */
  String textWithUnit() {
    return (text() + " " + unit).strip();
  }
}
