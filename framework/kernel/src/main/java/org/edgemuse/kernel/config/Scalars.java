package org.edgemuse.kernel.config;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes scalars from texts and from plain values. */
final class Scalars {
  private static final Pattern NULL = Pattern.compile("|~|null|Null|NULL");
  private static final Pattern BOOLEAN = Pattern.compile("true|True|TRUE|false|False|FALSE");
  private static final Pattern WHOLE = Pattern.compile("[-+]?[0-9]++");
  private static final Pattern DECIMAL =
      Pattern.compile("[-+]?(\\.[0-9]++|[0-9]++(\\.[0-9]*+)?)([eE][-+]?[0-9]++)?");
  private static final Pattern INFINITE = Pattern.compile("[-+]?\\.(inf|Inf|INF)");
  private static final Pattern NAN = Pattern.compile("\\.(nan|NaN|NAN)");

  private Scalars() {}

  static Node.Scalar plain(Where where, String text) {
    return new Node.Scalar(where, value(text), text);
  }

  static Node.Scalar text(Where where, String text) {
    return new Node.Scalar(where, text, text);
  }

  private static @Nullable Object value(String text) {
    if (NULL.matcher(text).matches()) {
      return null;
    }
    if (BOOLEAN.matcher(text).matches()) {
      return Boolean.valueOf(text);
    }
    if (WHOLE.matcher(text).matches()) {
      try {
        return Long.valueOf(text);
      } catch (NumberFormatException beyond64Bits) {
        return Double.valueOf(text);
      }
    }
    if (DECIMAL.matcher(text).matches()) {
      return Double.valueOf(text);
    }
    if (INFINITE.matcher(text).matches()) {
      return text.startsWith("-") ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
    }
    return NAN.matcher(text).matches() ? (Object) Double.NaN : text;
  }

  static Node.Scalar of(Where where, @Nullable Object value) {
    if (value == null) {
      return new Node.Scalar(where, null, "null");
    }
    if (value instanceof Boolean || value instanceof String) {
      return new Node.Scalar(where, value, value.toString());
    }
    if (value instanceof Enum<?> constant) {
      return text(where, Words.kebab(constant));
    }
    if (value instanceof Integer || value instanceof Long) {
      long whole = ((Number) value).longValue();
      return new Node.Scalar(where, whole, Long.toString(whole));
    }
    if (value instanceof Double || value instanceof Float) {
      double number = ((Number) value).doubleValue();
      return new Node.Scalar(where, number, Words.number(number));
    }
    throw new IllegalArgumentException(
        "Cannot stand in a configuration: a " + value.getClass().getName() + " (" + value + ")");
  }
}
