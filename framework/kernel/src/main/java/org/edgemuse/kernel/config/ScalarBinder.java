package org.edgemuse.kernel.config;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Binds numbers, truth values, texts and enums. */
final class ScalarBinder {
  private static final double LARGEST_EXACT = 0x1p53;
  private static final Set<Class<?>> TYPES =
      Set.of(
          int.class,
          Integer.class,
          long.class,
          Long.class,
          double.class,
          Double.class,
          boolean.class,
          Boolean.class,
          String.class);

  private ScalarBinder() {}

  static boolean binds(Class<?> type) {
    return type.isEnum() || TYPES.contains(type);
  }

  static @Nullable Object bind(Binding binding, Node node, Class<?> type, Rule rule) {
    if (type == int.class || type == Integer.class) {
      Long whole = whole(binding, node, rule, Integer.MIN_VALUE, Integer.MAX_VALUE);
      return whole == null ? null : (Object) whole.intValue();
    }
    if (type == long.class || type == Long.class) {
      return whole(binding, node, rule, Long.MIN_VALUE, Long.MAX_VALUE);
    }
    if (type == double.class || type == Double.class) {
      return number(binding, node, rule);
    }
    if (type == boolean.class || type == Boolean.class) {
      return truth(binding, node);
    }
    return type == String.class ? text(binding, node) : constant(binding, node, type);
  }

  /** A finite number in the rule's range. */
  static @Nullable Double number(Binding binding, Node node, Rule rule) {
    if (!(node instanceof Node.Scalar scalar && scalar.value() instanceof Number given)) {
      binding.mustBe(node, "a number");
      return null;
    }
    double value = given.doubleValue();
    if (!Double.isFinite(value)) {
      binding.mustBe(node, "finite");
      return null;
    }
    if (rule.whole() && value != Math.rint(value)) {
      binding.mustBe(node, "a whole number");
      return null;
    }
    return inRange(binding, node, rule, value) ? value : null;
  }

  /** A whole number between the bounds and in the rule's range; 6.0 is one. */
  static @Nullable Long whole(Binding binding, Node node, Rule rule, long least, long largest) {
    if (!(node instanceof Node.Scalar scalar && scalar.value() instanceof Number given)) {
      binding.mustBe(node, "a whole number");
      return null;
    }
    double asDouble = given.doubleValue();
    if (given instanceof Double && asDouble != Math.rint(asDouble) || Double.isNaN(asDouble)) {
      binding.mustBe(node, "a whole number");
      return null;
    }
    // Beyond 2^53 a Double may stand for another number than was written.
    boolean exact = given instanceof Long || Math.abs(asDouble) <= LARGEST_EXACT;
    if (!exact || given.longValue() < least || given.longValue() > largest) {
      binding.mustBe(node, "a whole number from " + least + " to " + largest);
      return null;
    }
    return inRange(binding, node, rule, asDouble) ? (Long) given.longValue() : null;
  }

  private static boolean inRange(Binding binding, Node node, Rule rule, double value) {
    boolean admitted = rule.admits(value);
    if (!admitted) {
      binding.mustBe(node, rule.textWithUnit());
    }
    return admitted;
  }

  private static @Nullable Boolean truth(Binding binding, Node node) {
    if (node instanceof Node.Scalar scalar && scalar.value() instanceof Boolean value) {
      return value;
    }
    binding.mustBe(node, "true or false");
    return null;
  }

  /** A text; numbers and truth values are taken as they were written. */
  static @Nullable String text(Binding binding, Node node) {
    if (node instanceof Node.Scalar scalar && scalar.value() != null) {
      return scalar.text();
    }
    binding.mustBe(node, "a text");
    return null;
  }

  private static @Nullable Object constant(Binding binding, Node node, Class<?> type) {
    List<String> names = Words.kebabs(type);
    if (!(node instanceof Node.Scalar scalar && scalar.value() != null)) {
      binding.mustBe(node, "one of " + Words.listing(names));
      return null;
    }
    int index = names.indexOf(scalar.text());
    if (index < 0) {
      String noun = node.where().name().isEmpty() ? "name" : node.where().name();
      binding.problems().add(node.where(), Nearest.unknown(noun, scalar.text(), names));
      return null;
    }
    return type.getEnumConstants()[index];
  }
}
