package org.edgemuse.kernel.config;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.jspecify.annotations.Nullable;

/** What a {@link NodePath} knows of the place it has come to: whether a name may be left out. */
final class Shape {
  /** Anything. A single key with options under it counts as a choice. */
  private static final Shape UNKNOWN = new Shape(null, null, true);

  /** A root of unknown keys: itself no choice. */
  static final Shape ROOT = new Shape(null, null, false);

  private final @Nullable Type type;
  private final @Nullable Catalog catalog;
  private final boolean passable;

  private Shape(@Nullable Type type, @Nullable Catalog catalog, boolean passable) {
    this.type = type;
    this.catalog = catalog;
    this.passable = passable;
  }

  static Shape of(Type type, Catalog catalog) {
    Class<?> raw = TypeTexts.raw(type);
    return raw == Node.class
        ? UNKNOWN
        : new Shape(type, catalog, raw == Choice.class || raw == Values.class);
  }

  /** Whether a path may pass through a choice's (or distribution's) name without saying it. */
  boolean isPassable() {
    return passable;
  }

  /** What stands under a key, or in an element. */
  Shape child(String key) {
    if (type == null || catalog == null) {
      return UNKNOWN;
    }
    if (type instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      return generic.getRawType() == Choice.class
          ? options(catalog, TypeTexts.raw(arguments[0]), key)
          : of(arguments[arguments.length - 1], catalog);
    }
    Class<?> plain = TypeTexts.raw(type);
    if (plain.isRecord()) {
      for (RecordComponent component : plain.getRecordComponents()) {
        if (component.getName().equals(key)) {
          return of(component.getGenericType(), catalog);
        }
      }
    }
    return UNKNOWN;
  }

  private static Shape options(Catalog catalog, Class<?> point, String name) {
    Plugin<?, ?> plugin = catalog.find(point, name);
    return plugin == null ? UNKNOWN : of(plugin.options(), catalog);
  }
}
