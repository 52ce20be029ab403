package org.edgemuse.kernel.config;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Set;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.values.TaskValues;
import org.jspecify.annotations.Nullable;

/** What a {@link NodePath} knows of the place it has come to: whether a name may be left out. */
final class Shape {
  private static final Set<Class<?>> WHOLE =
      Set.of(int.class, Integer.class, long.class, Long.class);

  /** Anything. A single key with options under it counts as a choice. */
  private static final Shape UNKNOWN = new Shape(null, null, true, false);

  /** A root of unknown keys: itself no choice. */
  static final Shape ROOT = new Shape(null, null, false, false);

  private final @Nullable Type type;
  private final @Nullable Catalog catalog;
  private final boolean passable;
  private final boolean whole;

  /** Whether these are the options of a chosen plugin. */
  private final boolean options;

  private Shape(
      @Nullable Type type,
      @Nullable Catalog catalog,
      boolean passable,
      boolean whole,
      boolean options) {
    this.type = type;
    this.catalog = catalog;
    this.passable = passable;
    this.whole = whole;
    this.options = options;
  }

  private Shape(@Nullable Type type, @Nullable Catalog catalog, boolean passable, boolean whole) {
    this(type, catalog, passable, whole, false);
  }

  static Shape of(Type type, Catalog catalog) {
    Class<?> raw = TypeTexts.raw(type);
    return raw == Node.class
        ? UNKNOWN
        : new Shape(
            type, catalog, raw == Choice.class || TypeTexts.isValues(raw), WHOLE.contains(raw));
  }

  /** Whether only whole numbers may stand here. */
  boolean isWhole() {
    return whole;
  }

  /** Whether a path may pass through a choice's (or distribution's) name without saying it. */
  boolean isPassable() {
    return passable;
  }

  /** What stands here with a single value for all options written out. */
  Node writtenOut(Node node) {
    return options && type != null
        ? SoleOption.writtenOut(node, TypeTexts.raw(type).asSubclass(Record.class))
        : node;
  }

  /** Whether a key stands beside the name of a choice or distribution, and is none itself. */
  boolean isBeside(String key) {
    boolean ofTask = type == TaskValues.class && key.equals(TaskValuesBinder.BY);
    return ofTask || key.equals(Choice.LABEL);
  }

  /** What stands under a key, or in an element. */
  Shape child(String key) {
    if (type == null || catalog == null) {
      return whole ? this : UNKNOWN;
    }
    if (TypeTexts.isValues(type)) {
      // What is listed is as whole as the key wants it; ends of intervals need not be.
      boolean listed = key.isEmpty() || key.equals("pairs") || key.equals("list");
      return listed && whole ? new Shape(null, null, true, true) : UNKNOWN;
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
          Shape shape = of(component.getGenericType(), catalog);
          return component.isAnnotationPresent(Whole.class)
              ? new Shape(shape.type, shape.catalog, shape.passable, true)
              : shape;
        }
      }
    }
    return UNKNOWN;
  }

  private static Shape options(Catalog catalog, Class<?> point, String name) {
    Plugin<?, ?> plugin = catalog.find(point, name);
    return plugin == null ? UNKNOWN : new Shape(plugin.options(), catalog, false, false, true);
  }
}
