package org.edgemuse.experiment.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.edgemuse.kernel.config.Choice;
import org.edgemuse.kernel.config.Nearest;
import org.edgemuse.kernel.config.Node;
import org.edgemuse.kernel.config.Problems;
import org.edgemuse.kernel.config.Where;
import org.jspecify.annotations.Nullable;

/** The labels of what a sweep compares. */
final class Labels {
  private Labels() {}

  /** The labels of a list of choices, which must differ. */
  static List<String> distinct(List<? extends Choice<?>> choices, Problems problems) {
    Map<String, Where> seen = new LinkedHashMap<>();
    for (Choice<?> choice : choices) {
      String label = choice.displayLabel();
      Where first = seen.putIfAbsent(label, choice.where());
      if (first != null) {
        String before = first.line() > 0 ? " (the other is in line " + first.line() + ")" : "";
        problems.add(
            choice.where(), "Label '" + label + "' is given twice" + before + "; add a label");
      }
    }
    return List.copyOf(seen.keySet());
  }

  /** The label that a reference means by label or by name, or null with a problem. */
  static @Nullable String reference(
      Node at, String reference, List<? extends Choice<?>> choices, Problems problems) {
    Set<String> named = new LinkedHashSet<>();
    Set<String> known = new LinkedHashSet<>();
    for (Choice<?> choice : choices) {
      known.add(choice.displayLabel());
      if (choice.displayLabel().equals(reference)) {
        return reference;
      }
      if (choice.name().equals(reference)) {
        named.add(choice.displayLabel());
      }
    }
    if (named.size() == 1) {
      return named.iterator().next();
    }
    problems.add(
        at.where(),
        named.isEmpty()
            ? Nearest.unknown("reference", reference, new ArrayList<>(known))
            : "reference '%s' may be any of %s; write one label"
                .formatted(reference, String.join(", ", named)));
    return null;
  }
}
