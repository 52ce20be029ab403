package org.edgemuse.kernel.config;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.edgemuse.kernel.values.Values;
import org.jspecify.annotations.Nullable;

/** Binds numbers, distributions, lists, matrices and CSV columns to {@link Values}. */
final class ValuesBinder {
  /** The key that names a file. */
  static final String CSV = "csv";

  private static final String LIST = "list";
  private static final String PAIRS = "pairs";
  private static final List<String> FORMS =
      Stream.concat(DistributionBinder.NAMES.stream(), Stream.of(LIST, PAIRS, CSV)).toList();
  private static final String FORM =
      "a number, a list, "
          + DistributionBinder.FORM
          + ", {csv: file, column: name} or {pairs: [[number, ...], ...]}";

  private ValuesBinder() {}

  static @Nullable Values bind(Binding binding, Node node, Rule rule) {
    if (node instanceof Node.Mapping mapping && mapping.keys().containsKey(TaskValuesBinder.BY)) {
      binding
          .problems()
          .add(
              DistributionBinder.place(mapping, TaskValuesBinder.BY),
              TaskValuesBinder.misplaced(node.where().name()));
      return null;
    }
    return bindUnmarked(binding, node, rule);
  }

  /** Binds what says nothing of tasks, or no longer does. */
  static @Nullable Values bindUnmarked(Binding binding, Node node, Rule rule) {
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
    Values values = formed(binding, (Node.Mapping) node, rule);
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

  private static @Nullable Values formed(Binding binding, Node.Mapping mapping, Rule rule) {
    if (mapping.get(CSV) != null) {
      return ListBinder.column(binding, mapping);
    }
    if (mapping.get(LIST) != null) {
      return ListBinder.written(binding, mapping, rule);
    }
    List<String> names = List.copyOf(mapping.keys().keySet());
    if (names.size() != 1) {
      binding.mustBe(mapping, FORM);
      return null;
    }
    String form = names.get(0);
    Node given = mapping.entries().values().iterator().next();
    if (DistributionBinder.NAMES.contains(form)) {
      return DistributionBinder.bind(binding, form, given, rule);
    }
    if (form.equals(PAIRS)) {
      return PairsBinder.bind(binding, given, rule);
    }
    Where place = DistributionBinder.place(mapping, form);
    binding.problems().add(place, Nearest.unknown("distribution", form, FORMS));
    return null;
  }

  static <V> @Nullable V make(Binding binding, Node node, Supplier<V> maker) {
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
