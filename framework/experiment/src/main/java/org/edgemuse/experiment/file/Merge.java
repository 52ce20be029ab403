package org.edgemuse.experiment.file;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.config.Catalog;
import org.edgemuse.kernel.config.Choice;
import org.edgemuse.kernel.config.Node;
import org.edgemuse.kernel.config.OneOf;
import org.edgemuse.kernel.config.Option;
import org.edgemuse.kernel.config.SoleOption;
import org.edgemuse.kernel.config.Where;
import org.jspecify.annotations.Nullable;

/**
 * Lays a file over the one it extends: mappings are merged key by key; lists and single values are
 * replaced, and so is a choice (or distribution) whose name differs. A key that is null in the heir
 * is dropped at whatever depth, as if the file below had never set it: {@code reference: null}, or
 * {@code accessPoints.count: null} under {@code sweep.vary}. A key that the file below does not
 * have keeps its null, which may mean something there: {@code metrics: {delay: }}.
 */
final class Merge {
  private static final Set<String> BESIDE_NAMES = Set.of(Choice.LABEL);

  /** What goes beside the key that says which form numbers have. */
  private static final Set<String> BESIDE_FORMS = Set.of("by", "take", "as");

  private final Catalog catalog;
  private final List<Class<? extends Record>> roots;

  /**
   * @param roots the records whose components are the keys of a file
   */
  Merge(Catalog catalog, List<Class<? extends Record>> roots) {
    this.catalog = catalog;
    this.roots = List.copyOf(roots);
  }

  Node.Mapping merge(Node.Mapping base, Node.Mapping over) {
    return keyByKey(base, over, this::rootType);
  }

  private @Nullable Type rootType(String key) {
    for (Class<? extends Record> root : roots) {
      Type type = component(root, key);
      if (type != null) {
        return type;
      }
    }
    return null;
  }

  private Node merge(@Nullable Node base, Node over, @Nullable Type type) {
    if (!(over instanceof Node.Mapping above)) {
      return over;
    }
    Node.Mapping below =
        base instanceof Node.Mapping mapping ? mapping : Node.Mapping.empty(above.where());
    if (type instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      if (generic.getRawType() == Choice.class) {
        Class<?> point = (Class<?>) arguments[0];
        return sameName(below, above)
            ? keyByKey(
                writtenOut(below, point),
                writtenOut(withoutNull(above), point),
                key -> options(point, key))
            : over;
      }
      return keyByKey(below, above, key -> arguments[arguments.length - 1]);
    }
    if (type != null && Option.isValues(type)) {
      Node.Mapping said = withoutIdleNull(below, above);
      boolean goOn = sameForm(below, said) || said.entries().isEmpty() && said != above;
      return goOn ? keyByKey(below, said, key -> null) : said;
    }
    if (isOneOf(type) && !sameName(below, above)) {
      return over;
    }
    return keyByKey(
        below, above, key -> type instanceof Class<?> plain ? component(plain, key) : null);
  }

  /** Whether a mapping's only key names which of several forms it has. */
  private static boolean isOneOf(@Nullable Type type) {
    return type instanceof Class<?> plain && plain.isAnnotationPresent(OneOf.class);
  }

  private interface Types {
    @Nullable Type of(String key);
  }

  private Node.Mapping keyByKey(Node.Mapping base, Node.Mapping over, Types types) {
    Map<String, Node> entries = new LinkedHashMap<>(base.entries());
    Map<String, Where> keys = new LinkedHashMap<>(base.keys());
    over.entries()
        .forEach(
            (key, value) -> {
              Node below = base.get(key);
              keys.put(key, Objects.requireNonNull(over.keys().get(key)));
              if (below != null && isNull(value)) {
                entries.remove(key);
                keys.remove(key);
              } else {
                entries.put(key, merge(below, value, types.of(key)));
              }
            });
    return new Node.Mapping(over.where(), entries, keys);
  }

  /** A choice's name with nothing under it names it still, without options to change. */
  private static Node.Mapping withoutNull(Node.Mapping choice) {
    Node.Mapping named = choice;
    for (Map.Entry<String, Node> entry : choice.entries().entrySet()) {
      if (isNull(entry.getValue()) && !entry.getKey().equals(Choice.LABEL)) {
        named = named.with(entry.getKey(), Node.Mapping.empty(entry.getValue().where()));
      }
    }
    return named;
  }

  /** A choice with a single value for all options written out, so that others go beside it. */
  private Node.Mapping writtenOut(Node.Mapping choice, Class<?> point) {
    Node.Mapping out = choice;
    for (Map.Entry<String, Node> entry : choice.entries().entrySet()) {
      Class<? extends Record> options = options(point, entry.getKey());
      if (options != null) {
        out =
            CaseLayers.with(out, entry.getKey(), SoleOption.writtenOut(entry.getValue(), options));
      }
    }
    return out;
  }

  /** An heir's numbers without the null of keys that the numbers below do not have. */
  private static Node.Mapping withoutIdleNull(Node.Mapping base, Node.Mapping over) {
    Map<String, Node> entries = new LinkedHashMap<>(over.entries());
    Map<String, Where> keys = new LinkedHashMap<>(over.keys());
    entries.entrySet().removeIf(e -> isNull(e.getValue()) && base.get(e.getKey()) == null);
    keys.keySet().retainAll(entries.keySet());
    boolean all = entries.size() == over.entries().size();
    return all ? over : new Node.Mapping(over.where(), entries, keys);
  }

  private static boolean isNull(Node value) {
    return value instanceof Node.Scalar scalar && scalar.value() == null;
  }

  private @Nullable Class<? extends Record> options(Class<?> point, String name) {
    Plugin<?, ?> plugin = catalog.find(point, name);
    return plugin == null ? null : plugin.options();
  }

  private static @Nullable Type component(Class<?> type, String key) {
    if (type.isRecord()) {
      for (RecordComponent component : type.getRecordComponents()) {
        if (component.getName().equals(key)) {
          return component.getGenericType();
        }
      }
    }
    return null;
  }

  /** Whether two choices have one name. */
  private static boolean sameName(Node.Mapping base, Node.Mapping over) {
    String name = name(over, BESIDE_NAMES);
    return name != null && name.equals(name(base, BESIDE_NAMES));
  }

  /** Whether an heir's numbers have the form of those below, or change what goes beside it only. */
  private static boolean sameForm(Node.Mapping base, Node.Mapping over) {
    String form = name(over, BESIDE_FORMS);
    return form == null ? !over.entries().isEmpty() : form.equals(name(base, BESIDE_FORMS));
  }

  private static @Nullable String name(Node.Mapping mapping, Set<String> beside) {
    for (String key : mapping.entries().keySet()) {
      if (!beside.contains(key)) {
        return key;
      }
    }
    return null;
  }
}
