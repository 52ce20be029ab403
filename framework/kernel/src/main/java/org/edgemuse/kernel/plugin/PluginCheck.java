package org.edgemuse.kernel.plugin;

import java.lang.reflect.RecordComponent;
import org.edgemuse.kernel.api.plugin.Optioned;
import org.jspecify.annotations.Nullable;

/**
 * Asks a plugin or command what every command asks it, so that one that cannot answer shows at
 * once.
 */
final class PluginCheck {
  private PluginCheck() {}

  /**
   * @throws IllegalStateException if it tells no options or no summary
   */
  static void check(Optioned<?> plugin) {
    @Nullable Class<?> options = plugin.options();
    RecordComponent @Nullable [] components = options == null ? null : components(options);
    if (components == null) {
      throw new IllegalStateException("options() gives no record (%s)".formatted(options));
    }
    @Nullable String summary = plugin.summary();
    if (summary == null) {
      throw new IllegalStateException("summary() gives nothing (null)");
    }
  }

  /** Reading the types loads their classes; what is missing shows. */
  private static RecordComponent @Nullable [] components(Class<?> options) {
    RecordComponent @Nullable [] components = options.getRecordComponents();
    if (components != null) {
      for (RecordComponent component : components) {
        component.getGenericType();
      }
    }
    return components;
  }
}
