package org.edgemuse.experiment.file;

import java.util.ArrayList;
import java.util.List;
import org.edgemuse.kernel.config.Nearest;
import org.edgemuse.kernel.config.Node;

/**
 * What the command line changes in a file with cases: a key of the world in all of them, or {@code
 * sweep.cases.NAME.KEY} in one. It has the last word, whatever the cases say themselves.
 */
final class CaseSettings {
  private static final String CASES = "sweep.cases";

  private final Overrides overrides;

  CaseSettings(Overrides overrides) {
    this.overrides = overrides;
  }

  /**
   * The file's keys with a value set.
   *
   * @param ofWorld whether the path is of a key of the world
   * @throws IllegalArgumentException as {@link Overrides#with}, or if there is no such case
   */
  Node.Mapping set(Node.Mapping root, String path, Node value, boolean ofWorld) {
    if (!(CaseLayers.section(root) instanceof Node.Mapping section)
        || section.entries().isEmpty()) {
      return overrides.with(root, path, value);
    }
    if (path.startsWith(CASES + ".")) {
      return ofOne(root, section, path.substring(CASES.length() + 1), value);
    }
    if (!ofWorld) {
      return overrides.with(root, path, value);
    }
    Node.Mapping changed = section;
    for (String name : section.entries().keySet()) {
      if (section.get(name) instanceof Node.Mapping world) {
        changed = CaseLayers.with(changed, name, overrides.with(world, path, value));
      }
    }
    return replaced(root, changed);
  }

  private Node.Mapping ofOne(Node.Mapping root, Node.Mapping section, String path, Node value) {
    List<String> names = new ArrayList<>(section.entries().keySet());
    for (String name : names) {
      if (path.equals(name) && ScenarioFiles.isNull(value)) {
        return replaced(root, ScenarioFiles.without(section, name));
      }
      if (path.startsWith(name + ".") && section.get(name) instanceof Node.Mapping world) {
        String key = path.substring(name.length() + 1);
        if (key.equals(ScenarioFiles.EXTENDS)) {
          break;
        }
        return replaced(root, CaseLayers.with(section, name, overrides.with(world, key, value)));
      }
    }
    String first = path.split("\\.", -1)[0];
    throw new IllegalArgumentException(
        names.contains(first)
            ? "What a case is and extends is for the file to say; set a key of it (%s.%s.slots=...), or drop it (%s.%s=null)"
                .formatted(CASES, first, CASES, first)
            : Nearest.unknown("case", first, names));
  }

  /** The file's keys with these cases. */
  static Node.Mapping replaced(Node.Mapping root, Node.Mapping section) {
    Node.Mapping sweep =
        root.get("sweep") instanceof Node.Mapping given
            ? given
            : Node.Mapping.empty(section.where());
    return CaseLayers.with(root, "sweep", CaseLayers.with(sweep, "cases", section));
  }
}
