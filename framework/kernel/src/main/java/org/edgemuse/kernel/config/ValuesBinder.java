package org.edgemuse.kernel.config;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.edgemuse.kernel.values.Values;
import org.jspecify.annotations.Nullable;

/** Binds numbers, distributions, lists, matrices and CSV columns to {@link Values}. */
final class ValuesBinder {
  private static final List<String> FORMS =
      List.of("uniform", "uniformInteger", "uniformAround", "oneOf", "pairs", "csv");
  private static final String FORM =
      "a number, a list, {uniform: [low, high]}, {uniformInteger: [low, high]},"
          + " {uniformAround: {centre: number, spread: fraction}}, {oneOf: [number, ...]},"
          + " {csv: file, column: name} or {pairs: [[number, ...], ...]}";

  /** What {@code uniformAround} takes. */
  record Around(double centre, double spread) {}

  private ValuesBinder() {}

  static @Nullable Values bind(Binding binding, Node node, Rule rule) {
    if (node instanceof Node.Scalar scalar) {
      if (!(scalar.value() instanceof Number)) {
        binding.mustBe(node, FORM);
        return null;
      }
      Double value = ScalarBinder.number(binding, node, rule);
      return value == null ? null : Values.constant(value);
    }
    if (node instanceof Node.Sequence sequence) {
      double[] values = numbers(binding, sequence, rule);
      return values == null ? null : make(binding, node, () -> Values.list(values));
    }
    Node.Mapping mapping = (Node.Mapping) node;
    Values values =
        mapping.get("csv") == null ? named(binding, mapping, rule) : column(binding, mapping);
    return values == null || !obeys(binding, node, rule, values) ? null : values;
  }

  static double @Nullable [] numbers(Binding binding, Node.Sequence sequence, Rule rule) {
    double[] values = new double[sequence.items().size()];
    boolean allGood = true;
    for (int i = 0; i < values.length; i++) {
      Double value =
          binding.isHopeless() ? null : ScalarBinder.number(binding, sequence.items().get(i), rule);
      allGood &= value != null;
      values[i] = value == null ? 0 : value;
    }
    return allGood ? values : null;
  }

  private static @Nullable Values named(Binding binding, Node.Mapping mapping, Rule rule) {
    List<String> names = List.copyOf(mapping.keys().keySet());
    if (names.size() != 1) {
      binding.mustBe(mapping, FORM);
      return null;
    }
    String form = names.get(0);
    Node given = mapping.entries().values().iterator().next();
    switch (form) {
      case "uniform":
        Double[] ends = new Double[2];
        return pair(binding, given)
                && both(ends, item -> ScalarBinder.number(binding, item, Rule.NONE), given)
            ? make(binding, given, () -> Values.uniform(ends[0], ends[1]))
            : null;
      case "uniformInteger":
        Long[] wholes = new Long[2];
        return pair(binding, given) && both(wholes, item -> whole(binding, item), given)
            ? make(binding, given, () -> Values.uniformInteger(wholes[0], wholes[1]))
            : null;
      case "uniformAround":
        return binding.bind(given, Around.class, Rule.NONE) instanceof Around around
            ? make(binding, given, () -> Values.uniformAround(around.centre(), around.spread()))
            : null;
      case "oneOf":
        if (!(given instanceof Node.Sequence sequence)) {
          binding.mustBe(given, "a list of numbers");
          return null;
        }
        double[] choices = numbers(binding, sequence, rule);
        return choices == null ? null : make(binding, given, () -> Values.oneOf(choices));
      case "pairs":
        return PairsBinder.bind(binding, given, rule);
      default:
        Where place = mapping.keys().getOrDefault(form, mapping.where());
        binding.problems().add(place, Nearest.unknown("distribution", form, FORMS));
        return null;
    }
  }

  private static @Nullable Long whole(Binding binding, Node item) {
    return ScalarBinder.whole(binding, item, Rule.NONE, Long.MIN_VALUE, Long.MAX_VALUE);
  }

  private static boolean pair(Binding binding, Node node) {
    boolean isPair = node instanceof Node.Sequence sequence && sequence.items().size() == 2;
    if (!isPair) {
      binding.mustBe(node, "[low, high]");
    }
    return isPair;
  }

  private static <N> boolean both(N[] ends, Function<Node, @Nullable N> read, Node pair) {
    List<Node> items = ((Node.Sequence) pair).items();
    N low = read.apply(items.get(0));
    N high = read.apply(items.get(1));
    if (low == null || high == null) {
      return false;
    }
    ends[0] = low;
    ends[1] = high;
    return true;
  }

  private static @Nullable Values column(Binding binding, Node.Mapping mapping) {
    Column column = (Column) binding.record(mapping, Column.class);
    if (column == null) {
      return null;
    }
    double[] values = read(binding, mapping.where(), column.csv(), column.column());
    return values == null ? null : make(binding, mapping, () -> Values.list(values));
  }

  /** The numbers of a CSV file's column, or null if problems were added. */
  static double @Nullable [] read(Binding binding, Where where, String csv, String column) {
    try {
      return binding.columns().read(where, csv, column);
    } catch (IOException | IllegalArgumentException unreadable) {
      String source = "column '" + column + "' of '" + csv + "': ";
      binding.problems().add(where, source + Words.message(unreadable));
      return null;
    }
  }

  /** What a CSV source takes. */
  record Column(String csv, String column) {}

  static @Nullable Values make(Binding binding, Node node, Supplier<Values> maker) {
    try {
      return maker.get();
    } catch (IllegalArgumentException refused) {
      String name = node.where().name();
      String subject = (name.isEmpty() ? "" : name + " ") + "(" + FlowWriter.brief(node) + "): ";
      binding.problems().add(node.where(), subject + refused.getMessage());
      return null;
    }
  }

  private static boolean obeys(Binding binding, Node node, Rule rule, Values values) {
    if (rule.whole() && !values.isWhole()) {
      binding.mustBe(node, "whole numbers only");
      return false;
    }
    if (!rule.admits(values)) {
      String reach = " throughout; it spans " + Words.number(values.min()) + " to ";
      binding.mustBe(node, rule.textWithUnit() + reach + Words.number(values.max()));
      return false;
    }
    return true;
  }
}
