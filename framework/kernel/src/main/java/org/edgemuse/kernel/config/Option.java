package org.edgemuse.kernel.config;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import org.edgemuse.kernel.api.plugin.Attachment;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.Included;
import org.edgemuse.kernel.api.plugin.LocalFile;
import org.edgemuse.kernel.api.plugin.Range;
import org.jspecify.annotations.Nullable;

/** One key of a record and what may stand under it, by the rules of {@link Binder}. */
public final class Option {
  private final RecordComponent component;

  Option(RecordComponent component) {
    this.component = component;
  }

  /** The options of a record, in order. */
  public static List<Option> of(Class<? extends Record> type) {
    return Arrays.stream(type.getRecordComponents()).map(Option::new).toList();
  }

  /** The key. */
  public String name() {
    return component.getName();
  }

  /** What it is bound to: one of the types that {@link Binder} lists. */
  public Type type() {
    return component.getGenericType();
  }

  /** Whether numbers, distributions, lists and columns of CSV files may stand under it. */
  public boolean isValues() {
    return isValues(type());
  }

  /** The same of what a component is bound to. */
  public static boolean isValues(Type type) {
    return TypeTexts.isValues(type);
  }

  /** Whether the key may not be left out. */
  public boolean isRequired() {
    return !component.isAnnotationPresent(Default.class) && !isNullable();
  }

  /** Whether a file's name may stand in place of the mapping that it holds. */
  public boolean isIncluded() {
    return component.isAnnotationPresent(Included.class);
  }

  /** Whether a single value under it is the name of a file. */
  public boolean isFile() {
    return isIncluded() || isFile(type());
  }

  /** The same of what a component is bound to. */
  public static boolean isFile(Type type) {
    return type == Attachment.class || type == LocalFile.class;
  }

  /** Whether null says something: that there is none. */
  public boolean isNullable() {
    return RecordBinder.isNullable(component);
  }

  /** The interval that its numbers lie in, or null for any. */
  public @Nullable Range range() {
    return Rule.of(component).range();
  }

  /** Whether all its numbers are whole. */
  public boolean isWhole() {
    return Rule.of(component).whole();
  }

  /**
   * Its default, or null if it has none.
   *
   * @throws ConfigException if the author wrote none that can be read; names {@code place}
   */
  public @Nullable Node fallback(Where place) {
    return component.isAnnotationPresent(Default.class)
        ? RecordBinder.fallback(component, place)
        : null;
  }

  /** What users are told of it. */
  public OptionDoc doc() {
    Rule rule = Rule.of(component);
    Doc doc = component.getAnnotation(Doc.class);
    String text = TypeTexts.of(type()) + (isIncluded() ? " or name of a YAML file" : "");
    Default given = component.getAnnotation(Default.class);
    return new OptionDoc(
        name(),
        rule.whole() ? "whole " + text : text,
        given != null ? given.value() : isNullable() ? "none" : "required",
        rule.text(),
        rule.unit(),
        doc == null ? "" : doc.value());
  }
}
