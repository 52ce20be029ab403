package org.edgemuse.experiment.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.edgemuse.kernel.config.Option;
import org.edgemuse.kernel.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/** The mappings of key paths to lists of values, under which a sweep varies a scenario. */
final class VariedKeys {
  /** The keys that are the same for the whole sweep, or are varied in another way. */
  private static final Set<String> NEVER = Set.of("description", "seed", "metrics");

  /** The keys that a sweep lists by themselves; what lies within them may be varied. */
  private static final Set<String> LISTED = Set.of("scheduler", "incentive");

  private static final String PATHS = "varied-keys";
  private static final String ZIP = "zip";

  private final TypeSchemas types;
  private final Definitions definitions;

  VariedKeys(TypeSchemas types, Definitions definitions) {
    this.types = types;
    this.definitions = definitions;
  }

  /** Lists by key path, all combined; those under {@code zip} go together. */
  Map<String, @Nullable Object> combined() {
    Map<String, @Nullable Object> schema = together();
    Map<String, @Nullable Object> zip =
        Keywords.of("description", "lists of equal length that go together");
    zip.putAll(Keywords.orNull(together()));
    schema.put("properties", Keywords.of(ZIP, zip));
    return schema;
  }

  /** Lists by key path that go together. */
  Map<String, @Nullable Object> together() {
    List<String> whole = new ArrayList<>();
    for (Option option : Option.of(Scenario.class)) {
      if (!NEVER.contains(option.name()) && !LISTED.contains(option.name())) {
        whole.add(option.name());
      }
    }
    String within = LISTED.stream().sorted().collect(Collectors.joining("|"));
    String pattern = "^((%s)([.\\[].*)?|(%s)[.\\[].*)$".formatted(String.join("|", whole), within);
    return Keywords.of(
        "type",
        "object",
        "allOf",
        List.of(definitions.ref(PATHS, this::known)),
        "patternProperties",
        Keywords.of(pattern, Keywords.orNull(list(Keywords.of()))),
        "additionalProperties",
        false);
  }

  /** The paths that lead to the same key in every scenario; the others pass through choices. */
  private Map<String, @Nullable Object> known() {
    Map<String, @Nullable Object> paths = new LinkedHashMap<>();
    for (Option option : Option.of(Scenario.class)) {
      if (!NEVER.contains(option.name()) && !LISTED.contains(option.name())) {
        add(option.name(), option, paths);
      }
    }
    return Keywords.of("properties", paths);
  }

  private void add(String path, Option option, Map<String, @Nullable Object> paths) {
    if (option.type() instanceof Class<?> type && type.isRecord()) {
      for (Option inner : Option.of(type.asSubclass(Record.class))) {
        add(path + "." + inner.name(), inner, paths);
      }
      return;
    }
    Map<String, @Nullable Object> item = types.schema(option.type(), Numbers.of(option));
    Map<String, @Nullable Object> values =
        Keywords.of("description", Descriptions.of(option.doc()));
    values.putAll(Keywords.orNull(list(option.isNullable() ? Keywords.orNull(item) : item)));
    paths.put(path, values);
  }

  private static Map<String, @Nullable Object> list(Map<String, @Nullable Object> item) {
    return Keywords.of("type", "array", "minItems", 1, "items", item);
  }
}
