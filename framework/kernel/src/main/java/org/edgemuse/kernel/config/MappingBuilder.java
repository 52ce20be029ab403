package org.edgemuse.kernel.config;

import java.util.LinkedHashMap;
import java.util.Map;

/** Collects a {@link Node.Mapping} key by key and reports keys that are given twice. */
public final class MappingBuilder {
  private final Where where;
  private final Problems problems;
  private final Map<String, Node> entries = new LinkedHashMap<>();
  private final Map<String, Where> keys = new LinkedHashMap<>();

  /**
   * @param where where the mapping starts
   * @param problems receives duplicates
   */
  public MappingBuilder(Where where, Problems problems) {
    this.where = where;
    this.problems = problems;
  }

  /** Adds a key that stands at {@code at}; if it was given before, a problem and no change. */
  public MappingBuilder put(String key, Where at, Node value) {
    Where first = keys.putIfAbsent(key, at);
    if (first == null) {
      entries.put(key, value);
    } else {
      String before = first.line() > 0 ? ", first in line " + first.line() : "";
      problems.add(at, "Key '" + Words.brief(key) + "' is given twice" + before);
    }
    return this;
  }

  /** The mapping of what was put so far. */
  public Node.Mapping build() {
    return new Node.Mapping(where, entries, keys);
  }
}
