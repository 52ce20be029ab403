package org.edgemuse.experiment.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts the keywords of a schema together, in the order to write. */
final class Keywords {
  private static final String TYPE = "type";
  private static final String ANY_OF = "anyOf";
  private static final String NULL = "null";

  private Keywords() {}

  /**
   * A schema of keywords and their values in turn.
   *
   * @param pairs keyword, value, keyword, value, ...
   */
  static Map<String, @Nullable Object> of(@Nullable Object... pairs) {
    Map<String, @Nullable Object> schema = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      schema.put(String.valueOf(pairs[i]), pairs[i + 1]);
    }
    return schema;
  }

  /** The schema that a definition holds. Its keywords stand alone: others beside it are ignored. */
  static Map<String, @Nullable Object> ref(String definition) {
    return of("$ref", "#/" + Definitions.KEYWORD + "/" + definition);
  }

  /** What any of these schemas admits. */
  static Map<String, @Nullable Object> anyOf(List<?> schemas) {
    return of(ANY_OF, schemas);
  }

  /** A mapping of these keys and no others. */
  static Map<String, @Nullable Object> mapping(Map<String, ?> properties) {
    return of(TYPE, "object", "properties", properties, "additionalProperties", false);
  }

  /** What a schema admits, and null. */
  static Map<String, @Nullable Object> orNull(Map<String, @Nullable Object> schema) {
    Map<String, @Nullable Object> wider = new LinkedHashMap<>(schema);
    if (schema.get(TYPE) instanceof String type) {
      wider.put(TYPE, List.of(type, NULL));
    } else if (schema.get(TYPE) instanceof List<?> types) {
      wider.put(TYPE, types.contains(NULL) ? types : with(types, NULL));
    } else if (schema.get(ANY_OF) instanceof List<?> any) {
      wider.put(ANY_OF, with(any, of(TYPE, NULL)));
    } else if (!schema.isEmpty()) {
      return anyOf(List.of(schema, of(TYPE, NULL)));
    }
    return wider;
  }

  private static List<Object> with(List<?> list, Object last) {
    List<Object> longer = new ArrayList<>(list);
    longer.add(last);
    return longer;
  }
}
