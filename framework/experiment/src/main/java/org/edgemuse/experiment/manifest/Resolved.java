package org.edgemuse.experiment.manifest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.edgemuse.experiment.csv.IoReason;
import org.edgemuse.kernel.api.plugin.Attachment;
import org.edgemuse.kernel.api.plugin.LocalFile;
import org.edgemuse.kernel.config.Choice;
import org.edgemuse.kernel.config.Node;
import org.edgemuse.kernel.config.Nodes;
import org.edgemuse.kernel.values.TaskValues;
import org.edgemuse.kernel.values.Values;
import org.jspecify.annotations.Nullable;

/**
 * Writes bound configuration out as a scenario file would have it, every default included: what a
 * run was does not depend on the defaults of a later version.
 */
final class Resolved {
  private Resolved() {}

  /** The keys of a record in their order, without those that are null. */
  static Map<String, @Nullable Object> of(Record bound) {
    Map<String, @Nullable Object> keys = new LinkedHashMap<>();
    for (RecordComponent component : bound.getClass().getRecordComponents()) {
      Object value = value(bound, component);
      if (value != null) {
        keys.put(component.getName(), plain(value));
      }
    }
    return keys;
  }

  /** A choice by its name, with all options and this label if it is not null. */
  static Map<String, @Nullable Object> of(Choice<?> choice, @Nullable String label) {
    Map<String, @Nullable Object> named = new LinkedHashMap<>();
    named.put(choice.name(), of(choice.options()));
    if (label != null) {
      named.put(Choice.LABEL, label);
    }
    return named;
  }

  /** A constant as files write it: latin-hypercube. */
  static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static @Nullable Object plain(Object value) {
    if (value instanceof Values values) {
      return ResolvedValues.plain(values);
    }
    if (value instanceof TaskValues values) {
      return ResolvedValues.plain(values);
    }
    if (value instanceof Attachment file) {
      return pinned(file.name(), file.sha256());
    }
    if (value instanceof LocalFile file) {
      return pinned(file.name(), hash(file));
    }
    if (value instanceof Choice<?> choice) {
      return of(choice, choice.label());
    }
    if (value instanceof Node node) {
      return Nodes.toJava(node);
    }
    if (value instanceof Record nested) {
      return of(nested);
    }
    if (value instanceof Enum<?> constant) {
      return name(constant);
    }
    if (value instanceof List<?> list) {
      List<@Nullable Object> items = new ArrayList<>();
      list.forEach(item -> items.add(plain(item)));
      return items;
    }
    if (value instanceof Map<?, ?> map) {
      Map<String, @Nullable Object> entries = new LinkedHashMap<>();
      map.forEach((key, item) -> entries.put(String.valueOf(key), plain(item)));
      return entries;
    }
    return value;
  }

  /** The file's name, and what tells whether it is still the same; it is bound to nothing else. */
  private static Map<String, @Nullable Object> pinned(String file, String sha256) {
    Map<String, @Nullable Object> facts = new LinkedHashMap<>();
    facts.put("file", file);
    facts.put("sha256", sha256);
    return facts;
  }

  private static String hash(LocalFile file) {
    try {
      return file.sha256();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(
          "%s cannot be read: %s".formatted(file.path(), IoReason.of(unreadable)), unreadable);
    }
  }

  private static @Nullable Object value(Record bound, RecordComponent component) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(bound);
    } catch (ReflectiveOperationException faulty) {
      throw new IllegalStateException(
          "Option " + component.getName() + " of " + bound.getClass() + " cannot be read", faulty);
    }
  }
}
