package org.edgemuse.experiment.schema;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.edgemuse.kernel.config.Option;
import org.edgemuse.kernel.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/**
 * The mappings of key paths to lists of values or ranges, under which a sweep varies a scenario.
 */
final class VariedKeys {
  /** The keys that are the same for the whole sweep, or are varied in another way. */
  private static final Set<String> NEVER = Set.of("description", "seed");

  /** The keys that a sweep lists by themselves; what lies within them may be varied. */
  private static final Set<String> LISTED = Set.of("scheduler", "incentive");

  /** What is measured is the same for the whole sweep; options of a metric may be varied. */
  private static final String MEASURED = "metrics";

  /** What ranges can be of, besides numbers of several forms. */
  private static final Set<Type> NUMBERS =
      Set.of(int.class, Integer.class, long.class, Long.class, double.class, Double.class);

  /** Names of definitions hold no blank; no class is called that. */
  private static final String KNOWN = "varied-keys";

  private static final String ZIP = "zip";
  private static final String CENTRE = ".uniformAround.centre";
  private static final String WITHIN = "[.\\[].+";

  private final TypeSchemas types;
  private final Definitions definitions;

  /** What lists by the paths that every scenario has may hold. */
  private final Map<String, @Nullable Object> known = new LinkedHashMap<>();

  /** What stands at the paths among them that hold numbers. */
  private final Map<String, @Nullable Object> numbers = new LinkedHashMap<>();

  /** Expressions for all paths, those that lead through choices and lists included. */
  private final List<String> patterns = new ArrayList<>();

  VariedKeys(TypeSchemas types, Definitions definitions) {
    this.types = types;
    this.definitions = definitions;
    for (Option option : Option.of(Scenario.class)) {
      if (LISTED.contains(option.name())) {
        patterns.add(option.name() + WITHIN);
      } else if (option.name().equals(MEASURED)) {
        patterns.add(option.name() + "\\[[0-9]+\\]\\..+");
      } else if (!NEVER.contains(option.name())) {
        add(option.name(), option);
      }
    }
  }

  private void add(String path, Option option) {
    String pattern = path.replace(".", "\\.");
    if (!option.isValues() && option.type() instanceof Class<?> type && type.isRecord()) {
      patterns.add(pattern);
      for (Option inner : Option.of(type.asSubclass(Record.class))) {
        add(path + "." + inner.name(), inner);
      }
      return;
    }
    boolean plain = option.type() instanceof Class<?> && !option.isValues();
    patterns.add(plain ? pattern : pattern + "(" + WITHIN + ")?");
    Map<String, @Nullable Object> item = types.schema(option);
    String doc = Descriptions.of(option.doc());
    known.put(path, list(doc, option.isNullable() ? Keywords.orNull(item) : item));
    if (option.isValues() || NUMBERS.contains(option.type())) {
      numbers.put(path, Keywords.of("description", doc));
    }
    if (option.isValues()) {
      numbers.put(path + CENTRE, Keywords.of("description", "centre of: " + doc));
      known.put(path + CENTRE, list("centre of: " + doc, Numbers.ANY.schema()));
    }
  }

  /** Lists by key path, all combined; those under {@code zip} go together. */
  Map<String, @Nullable Object> combined() {
    Map<String, @Nullable Object> zip =
        Keywords.of("description", "lists of equal length that go together");
    zip.putAll(Keywords.orNull(together()));
    Map<String, @Nullable Object> schema = together();
    schema.put("properties", Keywords.of(ZIP, zip));
    return schema;
  }

  /** Lists by key path that go together. */
  Map<String, @Nullable Object> together() {
    return Keywords.of(
        "type",
        "object",
        "allOf",
        List.of(definitions.ref(KNOWN, () -> Keywords.of("properties", known))),
        "patternProperties",
        Keywords.of(paths(), Keywords.orNull(Keywords.of("type", "array", "minItems", 1))),
        "additionalProperties",
        false);
  }

  /**
   * Ranges by key path. Whether a key takes what lies in its range hangs on the points drawn.
   *
   * @param range the schema of a range
   */
  Map<String, @Nullable Object> sampled(Map<String, @Nullable Object> range) {
    return Keywords.of(
        "type",
        "object",
        "properties",
        numbers,
        "patternProperties",
        Keywords.of(paths(), Keywords.orNull(range)),
        "additionalProperties",
        false);
  }

  private String paths() {
    return "^(" + String.join("|", patterns) + ")$";
  }

  private static Map<String, @Nullable Object> list(
      String description, Map<String, @Nullable Object> item) {
    return Keywords.orNull(
        Keywords.of("description", description, "type", "array", "minItems", 1, "items", item));
  }
}
