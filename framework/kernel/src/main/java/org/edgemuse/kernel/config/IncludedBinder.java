package org.edgemuse.kernel.config;

import java.io.IOException;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** Binds a record whose keys may stand in a YAML file of their own, or where its name would. */
final class IncludedBinder {
  private IncludedBinder() {}

  static @Nullable Object bind(Binding binding, Node node, Type type, Rule rule) {
    if (!(node instanceof Node.Scalar scalar && scalar.value() != null)) {
      return binding.bind(node, type, rule);
    }
    Node keys = keys(binding, scalar);
    return keys == null ? null : binding.bind(keys, type, rule);
  }

  private static @Nullable Node keys(Binding binding, Node.Scalar named) {
    try {
      return binding.attachments().include(named.where(), named.text());
    } catch (ConfigException malformed) {
      binding.problems().addAll(malformed.problems());
    } catch (IOException | IllegalArgumentException unreadable) {
      FileBinder.refuse(binding, named, named.text(), Words.message(unreadable));
    }
    return null;
  }
}
