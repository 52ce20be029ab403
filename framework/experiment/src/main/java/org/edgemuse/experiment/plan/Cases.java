package org.edgemuse.experiment.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.edgemuse.kernel.config.Node;
import org.edgemuse.kernel.config.Problems;
import org.edgemuse.kernel.config.Where;
import org.jspecify.annotations.Nullable;

/**
 * The worlds that a sweep's runs are of: the file's own, or those of its cases, each of which holds
 * all keys of its world by the time that a plan is made.
 */
final class Cases {
  /** The key of a sweep under which cases stand. */
  static final String SECTION = "cases";

  private final Node.Mapping own;
  private final Map<String, Node.Mapping> worlds = new LinkedHashMap<>();
  private final Map<String, Where> places = new LinkedHashMap<>();

  private Cases(Node.Mapping own) {
    this.own = own;
  }

  /**
   * Reads the cases of a sweep.
   *
   * @param own the file's own world
   * @param shared keys that have to be the same in all cases
   */
  static Cases read(Node.Mapping own, Node sweep, List<String> shared, Problems problems) {
    Cases cases = new Cases(own);
    if (sweep instanceof Node.Mapping mapping
        && mapping.get(SECTION) instanceof Node.Mapping section) {
      section.entries().forEach((name, keys) -> cases.add(name, keys, section, shared, problems));
      if (!cases.isNone() && mapping.get(SampleReader.SAMPLE) instanceof Node.Mapping sample) {
        problems.add(
            sample.where(),
            "sample asks what one world hangs on; leave it or cases out (cases: null drops what is"
                + " inherited)");
      }
    }
    return cases;
  }

  private void add(
      String name, Node keys, Node.Mapping section, List<String> shared, Problems problems) {
    Where where = section.keys().getOrDefault(name, section.where());
    if (name.isBlank()) {
      problems.add(where, "A case needs a name");
    }
    if (!(keys instanceof Node.Mapping world)) {
      problems.add(where, "The case '%s' must be a mapping of a scenario's keys".formatted(name));
      return;
    }
    Map<String, Node> entries = new LinkedHashMap<>(world.entries());
    Map<String, Where> at = new LinkedHashMap<>(world.keys());
    for (String key : shared) {
      Where refused = at.remove(key);
      entries.remove(key);
      if (refused != null) {
        problems.add(refused, key + " is the same in all cases; write it outside of them");
      }
    }
    worlds.put(name, new Node.Mapping(world.where(), entries, at));
    places.put(name, where);
  }

  /** Whether there is the file's own world only. */
  boolean isNone() {
    return worlds.isEmpty();
  }

  /** The names of the cases, in order; none if there is the file's own world only. */
  List<String> names() {
    return List.copyOf(worlds.keySet());
  }

  /** Where a case stands. */
  Where place(String name) {
    return places.getOrDefault(name, own.where());
  }

  /** The worlds, in order, at least one. */
  List<Node.Mapping> worlds() {
    return isNone() ? List.of(own) : List.copyOf(worlds.values());
  }

  /** The same cases of changed worlds. */
  Cases each(UnaryOperator<Node.Mapping> change) {
    Cases changed = new Cases(change.apply(own));
    worlds.forEach((name, world) -> changed.worlds.put(name, change.apply(world)));
    changed.places.putAll(places);
    return changed;
  }

  /** What points that are of different cases differ in, or null if there are no cases. */
  @Nullable Axis axis() {
    if (isNone()) {
      return null;
    }
    List<Node> names = new ArrayList<>();
    worlds.keySet().forEach(name -> names.add(new Node.Scalar(place(name), name, name)));
    return new Axis(List.of(Layout.CASE), List.of(names), Map.of());
  }
}
