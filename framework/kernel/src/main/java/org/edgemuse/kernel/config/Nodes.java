package org.edgemuse.kernel.config;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes, reads and changes {@link Node}s. */
public final class Nodes {
  /** How many lists and mappings may stand inside one another. */
  public static final int MAX_DEPTH = 100;

  private Nodes() {}

  /**
   * Nodes for plain values: null, Boolean, Integer, Long, Float, Double, String, enum constants
   * (kebab-case), Lists, Maps with String keys, and Nodes, which stay as they are.
   *
   * @throws ConfigException if they are nested too deeply (or hold themselves)
   * @throws IllegalArgumentException if there is a value of another type
   */
  public static Node of(@Nullable Object value) {
    return of(value, Where.NOWHERE, 0);
  }

  private static Node of(@Nullable Object value, Where where, int depth) {
    checkDepth(where, depth);
    if (value instanceof Node node) {
      return node;
    }
    if (value instanceof List<?> list) {
      List<Node> items = new ArrayList<>(list.size());
      for (Object item : list) {
        items.add(of(item, where.index(items.size()), depth + 1));
      }
      return new Node.Sequence(where, items);
    }
    if (value instanceof Map<?, ?> map) {
      Node.Mapping empty = Node.Mapping.empty(where);
      Map<String, Node> entries = new LinkedHashMap<>();
      Map<String, Where> keys = new LinkedHashMap<>();
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        if (!(entry.getKey() instanceof String key)) {
          throw new IllegalArgumentException("A key must be a String: " + entry.getKey());
        }
        entries.put(key, of(entry.getValue(), where.child(key), depth + 1));
        keys.put(key, where.child(key));
      }
      return entries.isEmpty() ? empty : new Node.Mapping(where, entries, keys);
    }
    return Scalars.of(where, value);
  }

  /** The plain value of a node: what {@link #of} takes. Mappings keep their order. */
  public static @Nullable Object toJava(Node node) {
    return toJava(node, 0);
  }

  private static @Nullable Object toJava(Node node, int depth) {
    checkDepth(node.where(), depth);
    if (node instanceof Node.Sequence sequence) {
      List<@Nullable Object> list = new ArrayList<>(sequence.items().size());
      sequence.items().forEach(item -> list.add(toJava(item, depth + 1)));
      return Collections.unmodifiableList(list);
    }
    if (node instanceof Node.Mapping mapping) {
      Map<String, @Nullable Object> map = new LinkedHashMap<>();
      mapping.entries().forEach((key, value) -> map.put(key, toJava(value, depth + 1)));
      return Collections.unmodifiableMap(map);
    }
    return ((Node.Scalar) node).value();
  }

  /**
   * The scalar that an unquoted text stands for, by the core schema of YAML 1.2: null, true, 12,
   * 1e-3, .inf; anything else is text. A whole number beyond 64 bits becomes a Double.
   */
  public static Node.Scalar plain(Where where, String text) {
    return Scalars.plain(where, text);
  }

  /**
   * Reads a value in YAML's flow style, as in {@code --set key=value}: {@code 5}, {@code [0.05,
   * 0.2]}, {@code {uniform: [0, 1]}}, {@code 'quoted: text'}.
   *
   * @throws ConfigException if it is not well formed
   */
  public static Node parse(Where where, String text) {
    return new FlowReader(where, text).read();
  }

  /** The node in flow style on one line, scalars as they were written. */
  public static String flow(Node node) {
    return FlowWriter.write(node);
  }

  /**
   * The root with the value at a path replaced. A path is keys with dots between and list elements
   * as {@code [0]} or {@code .0}. A choice's name may be left out: {@code scheduler.alpha} reaches
   * alpha in {@code scheduler: {masl: {alpha: 0.1}}} and in {@code scheduler: masl}, which becomes
   * {@code {masl: {alpha: ...}}}; that holds where the mapping lacks the key and has exactly one
   * other than {@code label}, with options or nothing under it. The root is never taken for a
   * choice. Missing mappings are made. A value that stands nowhere gets the path as its key.
   *
   * @throws IllegalArgumentException if the path is malformed or leads through a number or past a
   *     list's end; the message names path and place
   */
  public static Node with(Node root, String path, Node value) {
    return new NodePath(path).replace(root, Shape.ROOT, value);
  }

  /**
   * The node at a path as {@link #with} understands it, or null if there is none.
   *
   * @throws IllegalArgumentException if the path is malformed
   */
  public static @Nullable Node find(Node root, String path) {
    return new NodePath(path).find(root, Shape.ROOT);
  }

  /** The node and all below it with {@code prefix} put before their keys and its file and line. */
  static Node moved(Node node, Where prefix) {
    Where where = join(prefix, node.where());
    if (node instanceof Node.Sequence sequence) {
      return new Node.Sequence(
          where, sequence.items().stream().map(item -> moved(item, prefix)).toList());
    }
    if (node instanceof Node.Mapping mapping) {
      Map<String, Node> entries = new LinkedHashMap<>();
      Map<String, Where> keys = new LinkedHashMap<>();
      mapping.entries().forEach((key, value) -> entries.put(key, moved(value, prefix)));
      mapping.keys().forEach((key, at) -> keys.put(key, join(prefix, at)));
      return new Node.Mapping(where, entries, keys);
    }
    Node.Scalar scalar = (Node.Scalar) node;
    return new Node.Scalar(where, scalar.value(), scalar.text());
  }

  private static Where join(Where prefix, Where where) {
    String gap = where.key().isEmpty() || where.key().startsWith("[") ? "" : ".";
    String file = where.file().isEmpty() ? prefix.file() : where.file();
    int line = where.file().isEmpty() && where.line() == 0 ? prefix.line() : where.line();
    return new Where(file, line, prefix.key() + gap + where.key());
  }

  /** The first place that is nested too deeply, or null; looks without recursion. */
  static @Nullable Where tooDeep(Node root) {
    List<Node> level = List.of(root);
    for (int depth = 0; !level.isEmpty(); depth++) {
      if (depth > MAX_DEPTH) {
        return level.get(0).where();
      }
      List<Node> next = new ArrayList<>();
      for (Node node : level) {
        if (node instanceof Node.Sequence sequence) {
          next.addAll(sequence.items());
        } else if (node instanceof Node.Mapping mapping) {
          next.addAll(mapping.entries().values());
        }
      }
      level = next;
    }
    return null;
  }

  static void checkDepth(Where where, int depth) {
    if (depth > MAX_DEPTH) {
      throw new ConfigException(deepPlace(where), tooDeepMessage());
    }
  }

  /** A key path of a hundred keys helps no one: its head. */
  static Where deepPlace(Where where) {
    return new Where(where.file(), where.line(), Words.brief(where.key()));
  }

  static String tooDeepMessage() {
    return "Nested more than " + MAX_DEPTH + " levels deep";
  }
}
