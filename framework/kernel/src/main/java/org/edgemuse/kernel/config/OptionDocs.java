package org.edgemuse.kernel.config;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Doc;

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
    for (RecordComponent component : type.getRecordComponents()) {
      String name = prefix + component.getName();
      Rule rule = Rule.of(component);
      Doc doc = component.getAnnotation(Doc.class);
      String text = TypeTexts.of(component.getGenericType());
      docs.add(
          new OptionDoc(
              name,
              rule.whole() ? "whole " + text : text,
              fallback(component),
              rule.text(),
              rule.unit(),
              doc == null ? "" : doc.value()));
      readParts(name, component.getGenericType());
    }
    open.remove(type.getName());
  }

  private void readParts(String name, Type type) {
    if (type instanceof ParameterizedType generic && generic.getRawType() != Choice.class) {
      Type[] arguments = generic.getActualTypeArguments();
      String suffix = generic.getRawType() == List.class ? "[]" : ".*";
      readParts(name + suffix, arguments[arguments.length - 1]);
    } else if (TypeTexts.raw(type).isRecord()) {
      read(name + ".", TypeTexts.raw(type));
    }
  }

  private static String fallback(RecordComponent component) {
    Default given = component.getAnnotation(Default.class);
    return given != null ? given.value() : RecordBinder.isNullable(component) ? "none" : "required";
  }
}
