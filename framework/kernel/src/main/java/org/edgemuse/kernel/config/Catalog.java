package org.edgemuse.kernel.config;

import java.util.List;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.jspecify.annotations.Nullable;

/** The plugins that a {@link Choice} can name. */
public interface Catalog {

  /**
   * The plugin of this name, or null.
   *
   * @param <T> the extension point
   */
  <T> @Nullable Plugin<T, ?> find(Class<T> point, String name);

  /** The names that {@link #find} knows for this extension point, in the order to show. */
  List<String> names(Class<?> point);

  /** What users call one implementation of this extension point, for example "scheduler". */
  String noun(Class<?> point);

  /** Why {@link #find} does not know that name. */
  default String unavailable(Class<?> point, String name) {
    return Nearest.unknown(noun(point), name, names(point));
  }
}
