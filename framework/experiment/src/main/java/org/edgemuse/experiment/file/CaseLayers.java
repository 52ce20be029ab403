package org.edgemuse.experiment.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.edgemuse.kernel.config.Node;
import org.edgemuse.kernel.config.Where;
import org.jspecify.annotations.Nullable;

/**
 * Makes whole worlds of the cases of a sweep: what the case extends, or else what its file does;
 * over it the file's own keys; and on top those of the case. Cases are inherited with the file that
 * they stand in, and then lie under the keys of the heir as the rest of it does.
 */
final class CaseLayers {
  private static final String SWEEP = "sweep";
  private static final String CASES = "cases";

  private final Merge merge;
  private final List<Class<? extends Record>> roots;

  /**
   * A case whose file may yet be inherited.
   *
   * @param place where its name stands
   * @param world what it extends, under the keys of the file that says so and of its heirs; null if
   *     it extends nothing of its own
   * @param keys its own keys, or what stands in their place
   */
  record Open(Where place, Node.@Nullable Mapping world, Node keys) {}

  /** Reads the keys of the file that the value of an {@code extends} names. */
  interface Files {
    Node.Mapping read(Node named);
  }

  /**
   * @param roots the records whose components are the keys of a file; those of the first are a
   *     world's
   */
  CaseLayers(Merge merge, List<Class<? extends Record>> roots) {
    this.merge = merge;
    this.roots = List.copyOf(roots);
  }

  /** A file's keys without its cases. */
  Node.Mapping without(Node.Mapping own) {
    if (section(own) instanceof Node.Mapping && own.get(SWEEP) instanceof Node.Mapping sweep) {
      return with(own, SWEEP, ScenarioFiles.without(sweep, CASES));
    }
    return own;
  }

  /** The cases of a file, over those of the file that it inherits. */
  Map<String, Open> over(Map<String, Open> inherited, Node.Mapping own, Files files) {
    Node.Mapping world = filtered(own, this::isOfWorld);
    Map<String, Open> cases = new LinkedHashMap<>();
    boolean dropped = ScenarioFiles.isNull(own.get(SWEEP)) || ScenarioFiles.isNull(section(own));
    if (!dropped) {
      inherited.forEach(
          (name, open) -> {
            Node.Mapping below = open.world();
            Node.Mapping under = below == null ? null : merge.merge(below, world);
            cases.put(name, new Open(open.place(), under, open.keys()));
          });
    }
    if (section(own) instanceof Node.Mapping section) {
      section
          .entries()
          .forEach(
              (name, keys) -> {
                Where place = Objects.requireNonNull(section.keys().get(name));
                if (ScenarioFiles.isNull(keys) && cases.remove(name) != null) {
                  return;
                }
                cases.put(name, over(cases.get(name), place, keys, world, files));
              });
    }
    return cases;
  }

  private Open over(
      @Nullable Open inherited, Where place, Node keys, Node.Mapping world, Files files) {
    if (!(keys instanceof Node.Mapping written)) {
      boolean none = ScenarioFiles.isNull(keys);
      return new Open(place, null, none ? Node.Mapping.empty(keys.where()) : keys);
    }
    Node extended = written.get(ScenarioFiles.EXTENDS);
    Node.Mapping under = inherited == null ? null : inherited.world();
    if (extended != null) {
      under = merge.merge(filtered(files.read(extended), this::isNotOfOthers), world);
    }
    Node.Mapping own = ScenarioFiles.without(written, ScenarioFiles.EXTENDS);
    boolean both = inherited != null && inherited.keys() instanceof Node.Mapping;
    return new Open(place, under, both ? merge.merge((Node.Mapping) inherited.keys(), own) : own);
  }

  /** A file's keys with its cases as whole worlds. */
  Node.Mapping closed(Node.Mapping keys, Map<String, Open> cases) {
    if (cases.isEmpty()) {
      return keys;
    }
    Node.Mapping world = filtered(keys, this::isOfWorld);
    Map<String, Node> entries = new LinkedHashMap<>();
    Map<String, Where> places = new LinkedHashMap<>();
    cases.forEach(
        (name, open) -> {
          Node.Mapping under = open.world() == null ? world : open.world();
          boolean sound = open.keys() instanceof Node.Mapping;
          entries.put(name, sound ? merge.merge(under, (Node.Mapping) open.keys()) : open.keys());
          places.put(name, open.place());
        });
    Where where = cases.values().iterator().next().place();
    Node.Mapping sweep =
        keys.get(SWEEP) instanceof Node.Mapping given ? given : Node.Mapping.empty(where);
    return with(keys, SWEEP, with(sweep, CASES, new Node.Mapping(where, entries, places)));
  }

  /** The cases as a file has them, or null. */
  static @Nullable Node section(Node.Mapping keys) {
    return keys.get(SWEEP) instanceof Node.Mapping sweep ? sweep.get(CASES) : null;
  }

  /** The mapping with the value of a key replaced, whose place stays. */
  static Node.Mapping with(Node.Mapping mapping, String key, Node value) {
    Map<String, Node> entries = new LinkedHashMap<>(mapping.entries());
    Map<String, Where> keys = new LinkedHashMap<>(mapping.keys());
    entries.put(key, value);
    keys.putIfAbsent(key, value.where());
    return new Node.Mapping(mapping.where(), entries, keys);
  }

  private boolean isOfWorld(String key) {
    return isOf(roots.get(0), key);
  }

  /** An unknown key may be a misspelt one of the world. */
  private boolean isNotOfOthers(String key) {
    return roots.stream().skip(1).noneMatch(root -> isOf(root, key));
  }

  private static boolean isOf(Class<? extends Record> root, String key) {
    for (var component : root.getRecordComponents()) {
      if (component.getName().equals(key)) {
        return true;
      }
    }
    return false;
  }

  private static Node.Mapping filtered(Node.Mapping mapping, Predicate<String> wanted) {
    Map<String, Node> entries = new LinkedHashMap<>(mapping.entries());
    Map<String, Where> keys = new LinkedHashMap<>(mapping.keys());
    entries.keySet().removeIf(key -> !wanted.test(key));
    keys.keySet().removeIf(key -> !wanted.test(key));
    return new Node.Mapping(mapping.where(), entries, keys);
  }
}
