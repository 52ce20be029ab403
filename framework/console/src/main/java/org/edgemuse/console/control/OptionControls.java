package org.edgemuse.console.control;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.edgemuse.kernel.config.Node;
import org.edgemuse.kernel.config.Nodes;
import org.edgemuse.kernel.config.OneOf;
import org.edgemuse.kernel.config.Option;
import org.edgemuse.kernel.config.OptionDoc;
import org.edgemuse.kernel.config.Where;
import org.edgemuse.kernel.values.TaskValues;
import org.edgemuse.kernel.values.Values;
import org.jspecify.annotations.Nullable;

/** Makes controls of the options of records, those of records inside them included. */
final class OptionControls {
  private OptionControls() {}

  /**
   * One control an option, in order.
   *
   * @param key of the record
   * @param written the record as it is written, which leaves out what has a default
   * @param bound the same as it is bound
   */
  static List<Control> of(String key, Node.Mapping written, Record bound) {
    List<Control> controls = new ArrayList<>();
    add(controls, key, "", written, bound, null);
    return controls;
  }

  /** The control of one option of a record. */
  static Control of(String key, String name, Node.Mapping written, Record bound) {
    List<Option> options = Option.of(bound.getClass());
    for (int i = 0; i < options.size(); i++) {
      if (options.get(i).name().equals(name)) {
        return control(
            key, name, options.get(i), node(options.get(i), written), value(bound, i), null);
      }
    }
    throw new IllegalArgumentException(bound.getClass() + " has no component " + name);
  }

  private static void add(
      List<Control> controls,
      String key,
      String prefix,
      Node.Mapping written,
      Record bound,
      Control.@Nullable Around around) {
    List<Option> options = Option.of(bound.getClass());
    for (int i = 0; i < options.size(); i++) {
      Option option = options.get(i);
      Node node = node(option, written);
      Object value = value(bound, i);
      String name = prefix + option.name();
      if (value instanceof Record nested
          && node instanceof Node.Mapping mapping
          && !Option.isValues(option.type())
          && !option.isFile()
          && !nested.getClass().isAnnotationPresent(OneOf.class)) {
        String inner = key + "." + option.name();
        boolean standard = written.get(option.name()) == null && !mapping.entries().isEmpty();
        Control.Around next =
            around == null && standard ? new Control.Around(inner, mapping) : around;
        add(controls, inner, name + ".", mapping, nested, next);
      } else {
        controls.add(control(key, name, option, node, value, around));
      }
    }
  }

  private static @Nullable Node node(Option option, Node.Mapping written) {
    Node given = written.get(option.name());
    return given == null ? option.fallback(Where.NOWHERE) : given;
  }

  private static Control control(
      String key,
      String name,
      Option option,
      @Nullable Node node,
      @Nullable Object value,
      Control.@Nullable Around around) {
    String text = node == null ? "" : Nodes.flow(node);
    return new Control(
        key + "." + option.name(),
        name,
        option.doc().unit(),
        doc(option),
        text,
        form(option, value),
        around);
  }

  private static String doc(Option option) {
    OptionDoc doc = option.doc();
    String numbers = (doc.range() + " " + doc.unit()).strip();
    String type = doc.type() + (numbers.isEmpty() ? "" : " " + numbers);
    String rule = doc.fallback().equals("required") ? type : type + "; default " + doc.fallback();
    return doc.doc().isEmpty() ? rule : doc.doc() + " (" + rule + ")";
  }

  private static Form form(Option option, @Nullable Object value) {
    Type type = option.type();
    if (type == boolean.class) {
      return new Form.Box();
    }
    if (type instanceof Class<?> plain && plain.isEnum() && !option.isNullable()) {
      return new Form.Menu(
          Arrays.stream(plain.getEnumConstants()).map(c -> kebab((Enum<?>) c)).toList());
    }
    boolean whole = option.isWhole() || value instanceof Integer || value instanceof Long;
    Double number = number(value);
    Span span = number == null ? null : Span.of(option.range(), whole, number);
    return span == null ? new Form.Text() : new Form.Slider(span, number);
  }

  private static String kebab(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The number that an option has, the middle of what it draws, or null if there is none. */
  private static @Nullable Double number(@Nullable Object value) {
    if (value instanceof Number number) {
      return number.doubleValue();
    }
    Values values =
        value instanceof TaskValues tasks
            ? tasks.values()
            : value instanceof Values given ? given : null;
    return values == null ? null : (values.min() + values.max()) / 2;
  }

  private static @Nullable Object value(Record bound, int index) {
    RecordComponent component = bound.getClass().getRecordComponents()[index];
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(bound);
    } catch (ReflectiveOperationException faulty) {
      throw new IllegalStateException(component + " cannot be read", faulty);
    }
  }
}
