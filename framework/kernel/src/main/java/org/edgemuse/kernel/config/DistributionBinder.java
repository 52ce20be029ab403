package org.edgemuse.kernel.config;

import java.util.List;
import java.util.function.Function;
import org.edgemuse.kernel.values.Distribution;
import org.edgemuse.kernel.values.Values;
import org.jspecify.annotations.Nullable;

/** Binds what follows the name of a distribution. */
final class DistributionBinder {
  /** The names of all distributions. */
  static final List<String> NAMES = List.of("uniform", "uniformInteger", "uniformAround", "oneOf");

  /** How they are written. */
  static final String FORM =
      "{uniform: [low, high]}, {uniformInteger: [low, high]},"
          + " {uniformAround: {centre: number, spread: fraction}}, {oneOf: [number, ...]}";

  /** What {@code uniformAround} takes. */
  record Around(double centre, double spread) {}

  private DistributionBinder() {}

  /** Binds a mapping with the name of a distribution as its only key. */
  static @Nullable Distribution bind(Binding binding, Node node) {
    if (!(node instanceof Node.Mapping mapping && mapping.keys().size() == 1)) {
      binding.mustBe(node, "one of " + FORM);
      return null;
    }
    String name = mapping.keys().keySet().iterator().next();
    if (!NAMES.contains(name)) {
      binding.problems().add(place(mapping, name), Nearest.unknown("distribution", name, NAMES));
      return null;
    }
    return bind(binding, name, mapping.entries().values().iterator().next(), Rule.NONE);
  }

  /** Where a key of a mapping stands. */
  static Where place(Node.Mapping mapping, String key) {
    return mapping.keys().getOrDefault(key, mapping.where());
  }

  /**
   * Binds what stands under a name.
   *
   * @param name one of {@link #NAMES}
   * @param rule what holds for each number of a choice
   */
  static @Nullable Distribution bind(Binding binding, String name, Node given, Rule rule) {
    switch (name) {
      case "uniform":
        Double[] ends = new Double[2];
        return pair(binding, given)
                && both(ends, item -> ScalarBinder.number(binding, item, Rule.NONE), given)
            ? ValuesBinder.make(binding, given, () -> Values.uniform(ends[0], ends[1]))
            : null;
      case "uniformInteger":
        Long[] wholes = new Long[2];
        return pair(binding, given) && both(wholes, item -> whole(binding, item), given)
            ? ValuesBinder.make(binding, given, () -> Values.uniformInteger(wholes[0], wholes[1]))
            : null;
      case "uniformAround":
        return binding.bind(given, Around.class, Rule.NONE) instanceof Around around
            ? ValuesBinder.make(
                binding, given, () -> Values.uniformAround(around.centre(), around.spread()))
            : null;
      default:
        if (!(given instanceof Node.Sequence sequence)) {
          binding.mustBe(given, "a list of numbers");
          return null;
        }
        double[] choices = ValuesBinder.numbers(binding, sequence, rule);
        return choices == null
            ? null
            : ValuesBinder.make(binding, given, () -> Values.oneOf(choices));
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
}
