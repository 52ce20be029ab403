package org.edgemuse.experiment.schema;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.edgemuse.kernel.config.Catalog;
import org.edgemuse.kernel.config.Choice;
import org.edgemuse.kernel.config.Option;
import org.edgemuse.kernel.config.Shorthand;
import org.edgemuse.kernel.config.SoleOption;
import org.jspecify.annotations.Nullable;

/**
 * Which keys must be there. They are told apart from what keys may hold, because they hold only for
 * a file that inherits nothing.
 */
final class Requirements {
  private final Catalog catalog;

  /** What is being read: records and options that hold themselves are followed once. */
  private final Set<Class<?>> open = new LinkedHashSet<>();

  Requirements(Catalog catalog) {
    this.catalog = catalog;
  }

  /** What a mapping that is bound to this record lacks in no case; empty if it may lack any key. */
  Map<String, @Nullable Object> of(Class<? extends Record> type) {
    Map<String, @Nullable Object> needs = new LinkedHashMap<>();
    if (!open.add(type)) {
      return needs;
    }
    List<String> required = required(type);
    if (!required.isEmpty()) {
      needs.put("required", required);
    }
    Map<String, @Nullable Object> inner = new LinkedHashMap<>();
    for (Option option : Option.of(type)) {
      Map<String, @Nullable Object> own = of(option.type());
      putUnlessEmpty(inner, option.name(), option.isIncluded() ? orValue(own) : own);
    }
    putUnlessEmpty(needs, "properties", inner);
    open.remove(type);
    return type.isAnnotationPresent(Shorthand.class) ? orValue(needs) : typed(needs, "object");
  }

  private static List<String> required(Class<? extends Record> type) {
    return Option.of(type).stream().filter(Option::isRequired).map(Option::name).toList();
  }

  private Map<String, @Nullable Object> of(Type type) {
    Map<String, @Nullable Object> needs = new LinkedHashMap<>();
    if (type instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      Type last = arguments[arguments.length - 1];
      if (generic.getRawType() == Choice.class) {
        return choice((Class<?>) last);
      }
      boolean list = generic.getRawType() == List.class;
      putUnlessEmpty(needs, list ? "items" : "additionalProperties", of(last));
      return typed(needs, list ? "array" : "object");
    } else if (!Option.isValues(type) && type instanceof Class<?> plain && plain.isRecord()) {
      return of(plain.asSubclass(Record.class));
    }
    return needs;
  }

  private Map<String, @Nullable Object> choice(Class<?> point) {
    List<String> incomplete = new ArrayList<>();
    Map<String, @Nullable Object> inner = new LinkedHashMap<>();
    for (ChoiceSchema.Named plugin : ChoiceSchema.plugins(catalog, point)) {
      if (!required(plugin.plugin().options()).isEmpty()) {
        incomplete.add(plugin.name());
      }
      Class<? extends Record> options = plugin.plugin().options();
      Map<String, @Nullable Object> own = of(options);
      putUnlessEmpty(inner, plugin.name(), SoleOption.of(options) == null ? own : orValue(own));
    }
    Map<String, @Nullable Object> needs = new LinkedHashMap<>();
    if (!incomplete.isEmpty()) {
      // The bare name gives none of the options.
      needs.put("not", Keywords.of("enum", incomplete));
    }
    putUnlessEmpty(needs, "properties", inner);
    return typed(needs, "string", "object");
  }

  /** Editors complete by every schema that a key has, and write what its type suggests. */
  private static Map<String, @Nullable Object> typed(
      Map<String, @Nullable Object> needs, String... types) {
    if (!needs.isEmpty()) {
      List<String> all = new ArrayList<>(List.of(types));
      all.add("null");
      needs.put("type", all);
    }
    return needs;
  }

  /** What a mapping lacks is no matter where a single value stands in its place. */
  private static Map<String, @Nullable Object> orValue(Map<String, @Nullable Object> needs) {
    return typed(needs, "object", "array", "string", "number", "boolean");
  }

  private static void putUnlessEmpty(
      Map<String, @Nullable Object> schema, String keyword, Map<String, @Nullable Object> value) {
    if (!value.isEmpty()) {
      schema.put(keyword, value);
    }
  }
}
