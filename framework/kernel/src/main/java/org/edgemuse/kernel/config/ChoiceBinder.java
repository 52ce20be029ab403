package org.edgemuse.kernel.config;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.jspecify.annotations.Nullable;

/** Binds {@code name} and {@code {name: {options}, label: text}} to a {@link Choice}. */
final class ChoiceBinder {
  private ChoiceBinder() {}

  static <T> @Nullable Choice<T> bind(Binding binding, Node node, Class<T> point) {
    if (node instanceof Node.Scalar scalar && scalar.value() != null) {
      Node.Mapping noOptions = Node.Mapping.empty(node.where().child(scalar.text()));
      return choose(binding, node.where(), point, scalar.text(), noOptions, null);
    }
    String noun = binding.catalog().noun(point);
    if (!(node instanceof Node.Mapping mapping)) {
      binding.mustBe(node, "the name of one " + noun + " or {name: {options}}");
      return null;
    }
    Node labelNode = mapping.get(Choice.LABEL);
    String label = labelNode == null ? null : label(binding, labelNode);
    List<String> names = new ArrayList<>(mapping.keys().keySet());
    names.remove(Choice.LABEL);
    if (names.size() != 1) {
      binding.mustBe(node, "the name of one " + noun + " or {name: {options}}, label beside it");
      return null;
    }
    String name = names.get(0);
    Where place = Objects.requireNonNull(mapping.keys().get(name));
    Node options = Objects.requireNonNull(mapping.get(name));
    return choose(binding, place, point, name, options, label);
  }

  private static @Nullable String label(Binding binding, Node node) {
    String label = ScalarBinder.text(binding, node);
    if (label != null && label.isBlank()) {
      binding.mustBe(node, "a text that is not blank");
    }
    return label;
  }

  private static <T> @Nullable Choice<T> choose(
      Binding binding,
      Where where,
      Class<T> point,
      String name,
      Node written,
      @Nullable String label) {
    Catalog catalog = binding.catalog();
    Plugin<T, ?> plugin = catalog.find(point, name);
    if (plugin == null) {
      binding.problems().add(where, catalog.unavailable(point, name));
      return null;
    }
    Node options = SoleOption.writtenOut(written, plugin.options());
    Record bound = (Record) binding.bind(options, plugin.options(), Rule.NONE);
    if (bound == null) {
      return null;
    }
    String defaultLabel = name + settings(binding, options, bound);
    Map<String, Where> places = options instanceof Node.Mapping mapping ? mapping.keys() : Map.of();
    return new Choice<>(where, point, name, label, defaultLabel, bound, places, plugin);
  }

  /** The options that differ from their defaults, each as " key=value". */
  private static String settings(Binding binding, Node options, Record bound) {
    StringBuilder settings = new StringBuilder();
    if (options instanceof Node.Mapping mapping) {
      for (RecordComponent component : bound.getClass().getRecordComponents()) {
        Node given = mapping.get(component.getName());
        if (given != null && !isDefault(binding, component, bound, given)) {
          settings
              .append(' ')
              .append(component.getName())
              .append('=')
              .append(text(component, given));
        }
      }
    }
    return settings.toString();
  }

  /**
   * What was written; of a file its own name alone, which is the same from whatever folder it is
   * named.
   */
  private static String text(RecordComponent component, Node given) {
    if (!(given instanceof Node.Scalar scalar)) {
      return FlowWriter.write(given);
    }
    String text = scalar.text();
    return new Option(component).isFile() ? text.substring(text.lastIndexOf('/') + 1) : text;
  }

  private static boolean isDefault(
      Binding binding, RecordComponent component, Record bound, Node given) {
    Object value = RecordBinder.value(component, bound);
    if (component.isAnnotationPresent(Default.class)) {
      Node fallback = RecordBinder.fallback(component, given.where());
      Object standard = RecordBinder.value(binding, fallback, component);
      return Objects.equals(value, standard);
    }
    return value == null;
  }
}
