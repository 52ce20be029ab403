package org.edgemuse.experiment.schema;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.edgemuse.kernel.api.plugin.Attachment;
import org.edgemuse.kernel.config.Catalog;
import org.edgemuse.kernel.config.Choice;
import org.edgemuse.kernel.config.Nodes;
import org.edgemuse.kernel.config.Option;
import org.edgemuse.kernel.config.Shorthand;
import org.edgemuse.kernel.config.SoleOption;
import org.edgemuse.kernel.config.Where;
import org.edgemuse.kernel.values.TaskValues;
import org.jspecify.annotations.Nullable;

/**
 * The schemas of what options are bound to. Any key of a mapping may be null, since a file that
 * extends another drops what it inherits that way.
 */
final class TypeSchemas {
  private static final Map<Class<?>, Class<?>> UNBOXED =
      Map.of(
          Integer.class, int.class,
          Long.class, long.class,
          Double.class, double.class,
          Boolean.class, boolean.class);

  private final Catalog catalog;
  private final Definitions definitions;
  private final Map<String, Map<String, @Nullable Object>> special;

  /** The records that are being read: one that holds itself gets a definition. */
  private final Set<Class<?>> open = new LinkedHashSet<>();

  /**
   * @param special the schemas of keys whose form their type does not tell, as {@link #key} names
   *     them
   */
  TypeSchemas(
      Catalog catalog,
      Definitions definitions,
      Map<String, Map<String, @Nullable Object>> special) {
    this.catalog = catalog;
    this.definitions = definitions;
    this.special = special;
  }

  /** What a component of a record is called among the special ones. */
  static String key(Class<?> type, String component) {
    return type.getName() + "." + component;
  }

  /** The keys of a record. */
  Map<String, @Nullable Object> properties(Class<? extends Record> type) {
    Map<String, @Nullable Object> properties = new LinkedHashMap<>();
    for (Option option : Option.of(type)) {
      Map<String, @Nullable Object> own = special.get(key(type, option.name()));
      Map<String, @Nullable Object> schema = own == null ? schema(option) : own;
      properties.put(option.name(), documented(type, option, Keywords.orNull(schema)));
    }
    return properties;
  }

  private static Map<String, @Nullable Object> documented(
      Class<?> type, Option option, Map<String, @Nullable Object> schema) {
    Map<String, @Nullable Object> documented = new LinkedHashMap<>();
    documented.put("description", Descriptions.of(option.doc()));
    var fallback = option.fallback(new Where("", 0, key(type, option.name())));
    if (fallback != null) {
      documented.put("default", Nodes.toJava(fallback));
    }
    documented.putAll(schema);
    return documented;
  }

  /** What may stand under an option's key, other than null for the key's sake. */
  Map<String, @Nullable Object> schema(Option option) {
    Map<String, @Nullable Object> schema = schema(option.type(), Numbers.of(option));
    return option.isIncluded() ? Keywords.anyOf(List.of(text(), schema)) : schema;
  }

  /** What may stand where this type is bound, other than null for a key's sake. */
  Map<String, @Nullable Object> schema(Type type, Numbers numbers) {
    if (type instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      Type last = arguments[arguments.length - 1];
      if (generic.getRawType() == Choice.class) {
        return choice((Class<?>) last);
      }
      return generic.getRawType() == List.class
          ? Keywords.of("type", "array", "items", schema(last, numbers))
          : Keywords.of(
              "type", "object", "additionalProperties", Keywords.orNull(schema(last, numbers)));
    }
    Class<?> plain = (Class<?>) type;
    if (Option.isValues(plain)) {
      boolean ofTasks = plain == TaskValues.class;
      return definitions.ref(
          definitions.name(plain) + numbers.slug(),
          () -> new ValuesSchema(numbers, ofTasks).forms());
    }
    if (Option.isFile(plain)) {
      return definitions.ref(definitions.name(Attachment.class), TypeSchemas::file);
    }
    return plain.isRecord() ? record(plain.asSubclass(Record.class)) : scalar(plain, numbers);
  }

  /** A scalar of any kind is taken for the text that was written. */
  static Map<String, @Nullable Object> text() {
    return Keywords.of("type", List.of("string", "number", "boolean"));
  }

  /** A file's name, or that with the hash of what it must hold. */
  private static Map<String, @Nullable Object> file() {
    Map<String, @Nullable Object> pinned =
        Keywords.mapping(
            Keywords.of(
                "file", Keywords.of("type", "string"),
                "sha256", Keywords.orNull(Keywords.of("type", "string"))));
    pinned.put("required", List.of("file"));
    return Keywords.anyOf(List.of(text(), pinned));
  }

  private static Map<String, @Nullable Object> scalar(Class<?> boxed, Numbers numbers) {
    Class<?> type = UNBOXED.getOrDefault(boxed, boxed);
    if (type == int.class) {
      return numbers.wholeOnly().within(Integer.MIN_VALUE, Integer.MAX_VALUE).schema();
    }
    if (type == long.class) {
      return numbers.wholeOnly().within(Long.MIN_VALUE, Long.MAX_VALUE).schema();
    }
    if (type == double.class) {
      return numbers.schema();
    }
    if (type == boolean.class) {
      return Keywords.of("type", "boolean");
    }
    if (type == String.class) {
      return text();
    }
    if (type.isEnum()) {
      List<Object> names = new ArrayList<>();
      for (Object constant : type.getEnumConstants()) {
        names.add(Objects.requireNonNull(Nodes.toJava(Nodes.of(constant))));
      }
      return Keywords.of("enum", names);
    }
    // Anything: a node is kept as it is, and what binds no type is told when the plugin is used.
    return Keywords.of();
  }

  /** Nothing at all counts as a mapping without keys. */
  private Map<String, @Nullable Object> record(Class<? extends Record> type) {
    return open.contains(type)
        ? definitions.ref(definitions.name(type), () -> opened(type))
        : opened(type);
  }

  private Map<String, @Nullable Object> opened(Class<? extends Record> type) {
    boolean outermost = open.add(type);
    Map<String, @Nullable Object> mapping = Keywords.orNull(Keywords.mapping(properties(type)));
    if (outermost) {
      open.remove(type);
    }
    Shorthand shorthand = type.getAnnotation(Shorthand.class);
    if (shorthand == null) {
      return mapping;
    }
    for (Option option : Option.of(type)) {
      if (option.name().equals(shorthand.value())) {
        return Keywords.anyOf(List.of(schema(option), mapping));
      }
    }
    throw new IllegalStateException(type.getName() + " has no component " + shorthand.value());
  }

  /** The choice of one of an extension point's plugins. */
  Map<String, @Nullable Object> choice(Class<?> point) {
    String name = definitions.name(point);
    return definitions.ref(
        name, () -> ChoiceSchema.of(catalog, point, plugin -> options(name, plugin)));
  }

  /** The same in a list of a sweep, where it may be limited to some cases. */
  Map<String, @Nullable Object> choiceInCases(Class<?> point) {
    String name = definitions.name(point);
    Map<String, @Nullable Object> limited =
        definitions.ref(
            name + "-in-cases",
            () -> ChoiceSchema.inCases(catalog, point, plugin -> options(name, plugin)));
    return Keywords.anyOf(List.of(choice(point), limited));
  }

  /** The options of a plugin, which is a definition of its own: plugins may name one another. */
  private Map<String, @Nullable Object> options(String point, ChoiceSchema.Named plugin) {
    return definitions.ref(
        point + "." + plugin.name(),
        () -> {
          Map<String, @Nullable Object> options =
              Keywords.of("description", plugin.plugin().summary());
          options.putAll(options(plugin.plugin().options()));
          return options;
        });
  }

  private Map<String, @Nullable Object> options(Class<? extends Record> type) {
    Option sole = SoleOption.of(type);
    return sole == null ? record(type) : Keywords.anyOf(List.of(scalar(sole), record(type)));
  }

  /** What of an option's forms is a single value. */
  private Map<String, @Nullable Object> scalar(Option option) {
    if (option.isFile()) {
      return text();
    }
    if (option.isValues()) {
      return Numbers.of(option).schema();
    }
    return Keywords.of("allOf", List.of(text(), schema(option)));
  }
}
