package org.edgemuse.experiment.schema;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The schemas that others refer to by name; one that refers to itself is made once. */
final class Definitions {
  /** Where they stand in a schema. */
  static final String KEYWORD = "definitions";

  private final Map<String, @Nullable Object> schemas = new TreeMap<>();
  private final Map<String, Class<?>> owners = new TreeMap<>();

  /** A reference to a definition, which is made unless it is there. */
  Map<String, @Nullable Object> ref(String name, Supplier<Map<String, @Nullable Object>> schema) {
    if (!schemas.containsKey(name)) {
      schemas.put(name, null);
      schemas.put(name, schema.get());
    }
    return Keywords.ref(name);
  }

  /** A class's own name, with its package if another class of that name came before. */
  String name(Class<?> type) {
    String shortName = type.getSimpleName();
    return owners.computeIfAbsent(shortName, unseen -> type) == type ? shortName : type.getName();
  }

  /** All of them, by name. */
  Map<String, @Nullable Object> all() {
    return schemas;
  }
}
