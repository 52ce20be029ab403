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
    Map<String, @Nullable Object> properties = new LinkedHashMap<>();
    for (Named each : plugins(catalog, point)) {
      forms.add(Keywords.of("const", each.name(), "description", each.plugin().summary()));
      properties.put(each.name(), options.apply(each));
    }
    properties.put(Choice.LABEL, label());
    Map<String, @Nullable Object> mapping = Keywords.mapping(properties);
    // One name, with or without a label.
    mapping.put("minProperties", 1);
    mapping.put("if", Keywords.of("required", List.of(Choice.LABEL)));
    mapping.put("then", Keywords.of("minProperties", 2, "maxProperties", 2));
    mapping.put("else", Keywords.of("maxProperties", 1));
    forms.add(mapping);
    Map<String, @Nullable Object> choice = Keywords.of("description", catalog.noun(point));
    choice.putAll(Keywords.anyOf(forms));
    return choice;
  }

  private static Map<String, @Nullable Object> label() {
    Map<String, @Nullable Object> label =
        Keywords.of("description", "what it is called in results and figures");
    label.putAll(Keywords.orNull(TypeSchemas.text()));
    label.put("pattern", "\\S");
    return label;
  }
}
