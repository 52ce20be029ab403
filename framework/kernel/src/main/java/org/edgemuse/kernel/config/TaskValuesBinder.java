package org.edgemuse.kernel.config;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.edgemuse.kernel.values.TaskValues;
import org.edgemuse.kernel.values.Values;
import org.jspecify.annotations.Nullable;

/** Binds the forms of {@link Values}, with a key that says which tasks share a number. */
final class TaskValuesBinder {
  /** The key beside the form's own. */
  static final String BY = "by";

  private static final List<String> LABELS =
      Arrays.stream(TaskValues.By.values()).map(TaskValues.By::label).toList();

  private TaskValuesBinder() {}

  /** What is said of the key where there are no tasks. */
  static String misplaced(String key) {
    return "'by' means nothing here: "
        + (key.isEmpty() ? "this" : key)
        + " is no number of tasks, as userEquipments.promptMB, promptMbit, resultMB, resultMbit and"
        + " errorLimit are";
  }

  static @Nullable TaskValues bind(Binding binding, Node node, Rule rule) {
    TaskValues.@Nullable By by = TaskValues.By.UE;
    Node plain = node;
    Node given = node instanceof Node.Mapping mapping ? mapping.get(BY) : null;
    if (given != null) {
      by = by(binding, given);
      plain = without((Node.Mapping) node);
    }
    Values values = ValuesBinder.bindUnmarked(binding, plain, rule);
    TaskValues.By told = by;
    return values == null || told == null
        ? null
        : ValuesBinder.make(binding, node, () -> new TaskValues(values, told));
  }

  private static TaskValues.@Nullable By by(Binding binding, Node given) {
    if (!(given instanceof Node.Scalar scalar && scalar.value() != null)) {
      binding.mustBe(given, "one of " + Words.listing(LABELS));
      return null;
    }
    int index = LABELS.indexOf(scalar.text());
    if (index < 0) {
      binding.problems().add(given.where(), Nearest.unknown(BY, scalar.text(), LABELS));
      return null;
    }
    return TaskValues.By.values()[index];
  }

  private static Node.Mapping without(Node.Mapping mapping) {
    Map<String, Node> entries = new LinkedHashMap<>(mapping.entries());
    Map<String, Where> keys = new LinkedHashMap<>(mapping.keys());
    entries.remove(BY);
    keys.remove(BY);
    return new Node.Mapping(mapping.where(), entries, keys);
  }
}
