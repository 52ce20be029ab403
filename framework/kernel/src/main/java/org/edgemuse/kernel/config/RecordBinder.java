package org.edgemuse.kernel.config;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Included;
import org.edgemuse.kernel.fault.Reason;
import org.jspecify.annotations.Nullable;

/** Binds a mapping to a record. */
final class RecordBinder {
  private RecordBinder() {}

  static List<String> keys(Class<? extends Record> type) {
    return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList();
  }

  /** Whether a component of this name holds a list. */
  static boolean isList(Class<? extends Record> type, String name) {
    return Arrays.stream(type.getRecordComponents())
        .anyMatch(c -> c.getName().equals(name) && c.getType() == List.class);
  }

  static boolean isNullable(RecordComponent component) {
    return component.getAnnotatedType().isAnnotationPresent(Nullable.class)
        || component.getAccessor().getAnnotatedReturnType().isAnnotationPresent(Nullable.class);
  }

  static @Nullable Record bind(
      Binding binding, Node.Mapping mapping, Class<? extends Record> type) {
    int before = binding.problems().count();
    RecordComponent[] components = type.getRecordComponents();
    @Nullable Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      values[i] = component(binding, mapping, components[i]);
    }
    boolean complete = binding.problems().count() == before;
    reportUnknown(binding, mapping, keys(type));
    if (type.isAnnotationPresent(OneOf.class) && binding.problems().count() == before) {
      complete = isOne(binding, mapping, values, keys(type));
    }
    return complete ? construct(binding, mapping, type, values) : null;
  }

  private static boolean isOne(
      Binding binding, Node.Mapping mapping, @Nullable Object[] values, List<String> keys) {
    boolean one = Arrays.stream(values).filter(Objects::nonNull).count() == 1;
    if (!one) {
      binding.mustBe(mapping, "a mapping with exactly one of the keys " + Words.listing(keys));
    }
    return one;
  }

  private static @Nullable Object component(
      Binding binding, Node.Mapping mapping, RecordComponent component) {
    Node given = mapping.get(component.getName());
    if (given == null) {
      Where place = mapping.where().child(component.getName());
      if (component.isAnnotationPresent(Default.class)) {
        return value(binding, fallback(component, place), component);
      }
      if (!isNullable(component)) {
        String rule = Rule.of(component).textWithUnit();
        String form = TypeTexts.of(component.getGenericType()) + (rule.isEmpty() ? "" : " " + rule);
        binding
            .problems()
            .add(mapping.where(), "Missing key '" + component.getName() + "' (" + form + ")");
      }
      return null;
    }
    if (given instanceof Node.Scalar scalar && scalar.value() == null && isNullable(component)) {
      return null;
    }
    return value(binding, given, component);
  }

  /** What a node is to a component. */
  static @Nullable Object value(Binding binding, Node given, RecordComponent component) {
    return component.isAnnotationPresent(Included.class)
        ? IncludedBinder.bind(binding, given, component.getGenericType(), Rule.of(component))
        : binding.bind(given, component.getGenericType(), Rule.of(component));
  }

  /** What a record holds in a component. */
  static @Nullable Object value(RecordComponent component, Record holder) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(holder);
    } catch (ReflectiveOperationException unusable) {
      throw new IllegalStateException(component + " could not be read", unusable);
    }
  }

  /** The default as a node; texts and names are taken as they stand. */
  static Node fallback(RecordComponent component, Where place) {
    String text = component.getAnnotation(Default.class).value();
    Class<?> type = component.getType();
    return type == String.class || type.isEnum()
        ? Scalars.text(place, text)
        : Nodes.parse(place, text);
  }

  private static void reportUnknown(Binding binding, Node.Mapping mapping, List<String> known) {
    for (Map.Entry<String, Where> key : mapping.keys().entrySet()) {
      if (!binding.isHopeless() && !known.contains(key.getKey())) {
        binding.problems().add(key.getValue(), Nearest.unknown("key", key.getKey(), known));
      }
    }
  }

  private static @Nullable Record construct(
      Binding binding,
      Node.Mapping mapping,
      Class<? extends Record> type,
      @Nullable Object[] values) {
    try {
      Class<?>[] types =
          Arrays.stream(type.getRecordComponents())
              .map(RecordComponent::getType)
              .toArray(Class<?>[]::new);
      Constructor<? extends Record> constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(values);
    } catch (InvocationTargetException thrown) {
      if (thrown.getCause() instanceof ConfigException refused) {
        binding
            .problems()
            .addAll(refused.problems().stream().map(p -> placed(p, mapping)).toList());
        return null;
      }
      if (thrown.getCause() instanceof IllegalArgumentException refused) {
        binding.problems().add(mapping.where(), Words.message(refused));
        return null;
      }
      binding
          .problems()
          .add(mapping.where(), type.getName() + " cannot be made: " + Reason.withLine(thrown));
      return null;
    } catch (ReflectiveOperationException unusable) {
      throw new IllegalStateException(type.getName() + " could not be made", unusable);
    }
  }

  /** A record knows its keys, but not where they stand. */
  private static Problem placed(Problem problem, Node.Mapping mapping) {
    if (!problem.where().file().isEmpty()) {
      return problem;
    }
    String key = problem.where().key();
    Node at = Nodes.find(mapping, key);
    return new Problem(at == null ? mapping.where().child(key) : at.where(), problem.message());
  }
}
