package org.edgemuse.kernel.config;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A located piece of configuration: a scalar, a list or a mapping. Immutable. */
public sealed interface Node extends Serializable {

  /** Where it stands. */
  Where where();

  /**
   * A single value.
   *
   * @param where where it stands
   * @param value null, a Boolean, Long, Double or String
   * @param text the value as it was written
   */
  record Scalar(Where where, @Nullable Object value, String text) implements Node {
    /**
     * @throws IllegalArgumentException if the value is of another type
     */
    public Scalar {
      if (!(value == null
          || value instanceof Boolean
          || value instanceof Long
          || value instanceof Double
          || value instanceof String)) {
        throw new IllegalArgumentException(
            "A scalar is null, a Boolean, Long, Double or String, not "
                + value.getClass().getName());
      }
    }
  }

  /**
   * A list.
   *
   * @param where where it starts
   * @param items its elements
   */
  record Sequence(Where where, List<Node> items) implements Node {
    /** Copies the list. */
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /**
   * Keys and values, in the order they were written; {@link MappingBuilder} makes one.
   *
   * @param where where it starts
   * @param entries the values by key
   * @param keys where each key stands
   */
  record Mapping(Where where, Map<String, Node> entries, Map<String, Where> keys) implements Node {
    /**
     * Copies the maps.
     *
     * @throws IllegalArgumentException if the two do not have the same keys
     */
    public Mapping {
      if (!entries.keySet().equals(keys.keySet())) {
        throw new IllegalArgumentException(
            "Places are given for keys " + keys.keySet() + ", values for " + entries.keySet());
      }
      entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
      keys = Collections.unmodifiableMap(new LinkedHashMap<>(keys));
    }

    /** A mapping without keys. */
    public static Mapping empty(Where where) {
      return new Mapping(where, Map.of(), Map.of());
    }

    /** The value under {@code key}, or null. */
    public @Nullable Node get(String key) {
      return entries.get(key);
    }

    /** This mapping with {@code key} set to {@code value}; a new key comes last. */
    public Mapping with(String key, Node value) {
      Map<String, Node> newEntries = new LinkedHashMap<>(entries);
      Map<String, Where> newKeys = new LinkedHashMap<>(keys);
      newEntries.put(key, value);
      newKeys.put(key, value.where());
      return new Mapping(where, newEntries, newKeys);
    }
  }
}
