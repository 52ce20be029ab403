package org.edgemuse.experiment.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.config.Catalog;
import org.edgemuse.kernel.config.Choice;
import org.jspecify.annotations.Nullable;

/**
 * The forms in which a plugin is chosen: {@code name} and {@code {name: {options}, label: ...}}.
 */
final class ChoiceSchema {
  private static final String CASES = "cases";

  private ChoiceSchema() {}

  /**
   * A plugin that can be chosen.
   *
   * @param name its name
   * @param plugin the plugin
   */
  record Named(String name, Plugin<?, ?> plugin) {}

  /** All plugins of an extension point, in the catalog's order. */
  static List<Named> plugins(Catalog catalog, Class<?> point) {
    List<Named> plugins = new ArrayList<>();
    for (String name : catalog.names(point)) {
      plugins.add(new Named(name, Objects.requireNonNull(catalog.find(point, name), name)));
    }
    return plugins;
  }

  /**
   * @param options makes the schema of a plugin's options
   */
  static Map<String, @Nullable Object> of(
      Catalog catalog, Class<?> point, Function<Named, Map<String, @Nullable Object>> options) {
    List<Object> forms = new ArrayList<>();
    for (Named each : plugins(catalog, point)) {
      forms.add(Keywords.of("const", each.name(), "description", each.plugin().summary()));
    }
    forms.add(mapping(named(catalog, point, options), 1));
    Map<String, @Nullable Object> choice = Keywords.of("description", catalog.noun(point));
    choice.putAll(Keywords.anyOf(forms));
    return choice;
  }

  /** A choice with the names of the cases that it is limited to beside it. */
  static Map<String, @Nullable Object> inCases(
      Catalog catalog, Class<?> point, Function<Named, Map<String, @Nullable Object>> options) {
    Map<String, @Nullable Object> properties = named(catalog, point, options);
    properties.put(
        CASES,
        Keywords.of(
            "description",
            "names of the cases in which it runs; all if absent",
            "type",
            "array",
            "minItems",
            1,
            "items",
            TypeSchemas.text()));
    Map<String, @Nullable Object> mapping = mapping(properties, 2);
    mapping.put("required", List.of(CASES));
    return mapping;
  }

  private static Map<String, @Nullable Object> named(
      Catalog catalog, Class<?> point, Function<Named, Map<String, @Nullable Object>> options) {
    Map<String, @Nullable Object> properties = new LinkedHashMap<>();
    for (Named each : plugins(catalog, point)) {
      properties.put(each.name(), options.apply(each));
    }
    properties.put(Choice.LABEL, label());
    return properties;
  }

  /**
   * One name, with or without a label.
   *
   * @param keys number of keys without a label
   */
  private static Map<String, @Nullable Object> mapping(
      Map<String, @Nullable Object> properties, int keys) {
    Map<String, @Nullable Object> mapping = Keywords.mapping(properties);
    mapping.put("minProperties", keys);
    mapping.put("if", Keywords.of("required", List.of(Choice.LABEL)));
    mapping.put("then", Keywords.of("minProperties", keys + 1, "maxProperties", keys + 1));
    mapping.put("else", Keywords.of("maxProperties", keys));
    return mapping;
  }

  private static Map<String, @Nullable Object> label() {
    Map<String, @Nullable Object> label =
        Keywords.of("description", "what it is called in results and figures");
    label.putAll(Keywords.orNull(TypeSchemas.text()));
    label.put("pattern", "\\S");
    return label;
  }
}
