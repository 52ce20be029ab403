package org.edgemuse.experiment.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.edgemuse.kernel.config.Nearest;
import org.edgemuse.kernel.config.Node;
import org.edgemuse.kernel.config.Problems;
import org.edgemuse.kernel.config.Where;
import org.jspecify.annotations.Nullable;

/**
 * Reads the key {@code cases} that may stand beside the name of a scheduler or mechanism in a list
 * of a sweep, and leaves the choice as it would be without.
 */
final class LimitReader {
  private final List<String> known;
  private final Problems problems;

  /**
   * @param known the names of the cases
   */
  LimitReader(List<String> known, Problems problems) {
    this.known = known;
    this.problems = problems;
  }

  /** The sweep without limits in the list under this key. */
  static Node without(Node sweep, String key) {
    if (!(sweep instanceof Node.Mapping mapping
        && mapping.get(key) instanceof Node.Sequence list)) {
      return sweep;
    }
    List<Node> choices = list.items().stream().map(LimitReader::choice).toList();
    Map<String, Node> entries = new LinkedHashMap<>(mapping.entries());
    entries.put(key, new Node.Sequence(list.where(), choices));
    return new Node.Mapping(mapping.where(), entries, mapping.keys());
  }

  private static Node choice(Node item) {
    if (!(item instanceof Node.Mapping mapping)) {
      return item;
    }
    Map<String, Node> entries = new LinkedHashMap<>(mapping.entries());
    Map<String, Where> keys = new LinkedHashMap<>(mapping.keys());
    entries.remove(Cases.SECTION);
    keys.remove(Cases.SECTION);
    return new Node.Mapping(mapping.where(), entries, keys);
  }

  /** For each element of a list the names of its cases, empty where it runs in all. */
  List<List<String>> read(List<Node> items) {
    List<List<String>> limits = new ArrayList<>();
    for (Node item : items) {
      Node cases = item instanceof Node.Mapping mapping ? mapping.get(Cases.SECTION) : null;
      limits.add(cases == null ? List.of() : names(cases));
    }
    return limits;
  }

  private List<String> names(Node cases) {
    if (known.isEmpty()) {
      problems.add(cases.where(), "cases names some of sweep.cases, but there are none");
      return List.of();
    }
    if (!(cases instanceof Node.Sequence list) || list.items().isEmpty()) {
      problems.add(cases.where(), "cases must be a list of names of cases that is not empty");
      return List.of();
    }
    List<String> names = new ArrayList<>();
    for (Node item : list.items()) {
      String name = name(item);
      if (name == null || !known.contains(name)) {
        String text = name == null ? Axis.text(item) : name;
        problems.add(item.where(), Nearest.unknown("case", text, known));
      } else if (names.contains(name)) {
        problems.add(item.where(), "Case '%s' is named twice".formatted(name));
      } else {
        names.add(name);
      }
    }
    return names;
  }

  private static @Nullable String name(Node item) {
    return item instanceof Node.Scalar scalar && scalar.value() != null ? scalar.text() : null;
  }
}
