package org.edgemuse.kernel.config;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reads the documentation of options off their record, by the rules of {@link Binder}. */
public final class OptionDocs {
  private final List<OptionDoc> docs = new ArrayList<>();

  /** The records that are being read, by name: one that holds itself is read once. */
  private final Set<String> open = new TreeSet<>();

  private OptionDocs() {}

  /** One entry a component in order, each nested record's own after it. */
  public static List<OptionDoc> of(Class<? extends Record> type) {
    OptionDocs reader = new OptionDocs();
    reader.read("", type);
    return List.copyOf(reader.docs);
  }

  private void read(String prefix, Class<?> type) {
    if (!open.add(type.getName())) {
      return;
    }
    for (Option option : Option.of(type.asSubclass(Record.class))) {
      String name = prefix + option.name();
      docs.add(option.doc().named(name));
      readParts(name, option.type());
    }
    open.remove(type.getName());
  }

  private void readParts(String name, Type type) {
    if (type instanceof ParameterizedType generic && generic.getRawType() != Choice.class) {
      Type[] arguments = generic.getActualTypeArguments();
      String suffix = generic.getRawType() == List.class ? "[]" : ".*";
      readParts(name + suffix, arguments[arguments.length - 1]);
    } else if (TypeTexts.raw(type).isRecord() && !TypeTexts.isValues(type)) {
      read(name + ".", TypeTexts.raw(type));
    }
  }
}
