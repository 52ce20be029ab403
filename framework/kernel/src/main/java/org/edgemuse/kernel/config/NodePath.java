package org.edgemuse.kernel.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A dotted path such as {@code scheduler.alpha} or {@code sweep.schedulers[1].label}. */
final class NodePath {
  private final String path;
  private final List<Step> steps = new ArrayList<>();

  /** One key or index; {@code index} says that it was written in brackets. */
  private record Step(String key, boolean index) {}

  /** What stands at the end of the path, and what can. */
  private record Found(Node node, Shape shape) {}

  NodePath(String path) {
    this.path = path;
    for (String part : path.split("\\.", -1)) {
      int bracket = part.indexOf('[');
      String key = bracket < 0 ? part : part.substring(0, bracket);
      if (!key.isEmpty()) {
        steps.add(new Step(key, false));
      } else if (bracket < 0 || !steps.isEmpty()) {
        throw new IllegalArgumentException("Path '" + Words.brief(path) + "' has an empty key");
      }
      if (bracket >= 0) {
        addIndices(part.substring(bracket));
      }
    }
    if (steps.size() > Nodes.MAX_DEPTH) {
      throw new IllegalArgumentException(
          "Path '" + Words.brief(path) + "': " + Nodes.tooDeepMessage());
    }
  }

  private void addIndices(String brackets) {
    if (!brackets.matches("(\\[[0-9]{1,9}\\])++")) {
      throw new IllegalArgumentException(
          "Path '" + Words.brief(path) + "' has '" + Words.brief(brackets) + "' for an index");
    }
    for (String index : brackets.substring(1, brackets.length() - 1).split("\\]\\[")) {
      steps.add(new Step(index, true));
    }
  }

  Node replace(Node root, Shape shape, Node value) {
    Where deep = Nodes.tooDeep(value);
    if (deep != null) {
      throw new ConfigException(Nodes.deepPlace(deep), Nodes.tooDeepMessage());
    }
    boolean placed = !value.where().key().isEmpty();
    Node located = placed ? value : Nodes.moved(value, new Where("", 0, path));
    return replace(root, shape, 0, false, located);
  }

  private Node replace(Node written, Shape shape, int at, boolean passed, Node value) {
    if (at == steps.size()) {
      return value;
    }
    Node node = shape.writtenOut(written);
    if (node instanceof Node.Sequence sequence) {
      List<Node> items = new ArrayList<>(sequence.items());
      int index = index(sequence, at);
      if (index < 0) {
        throw blocked(node, "a list of " + items.size(), steps.get(at).key());
      }
      items.set(index, replace(items.get(index), shape.child(""), at + 1, false, value));
      return new Node.Sequence(sequence.where(), items);
    }
    if (steps.get(at).index()) {
      throw blocked(node, "no list", "[" + steps.get(at).key() + "]");
    }
    Node.Mapping mapping = asMapping(node, shape, at);
    String key = key(mapping, shape, at, passed);
    Node child = mapping.get(key);
    boolean passes = !key.equals(steps.get(at).key());
    if (child == null) {
      child = Node.Mapping.empty(mapping.where().child(key));
    }
    Node replaced = replace(child, shape.child(key), passes ? at : at + 1, passes, value);
    Where keyPlace = mapping.keys().get(key);
    Node.Mapping result = mapping.with(key, replaced);
    return keyPlace == null ? result : keepPlace(result, key, keyPlace);
  }

  private static Node keepPlace(Node.Mapping mapping, String key, Where place) {
    var keys = new LinkedHashMap<>(mapping.keys());
    keys.put(key, place);
    return new Node.Mapping(mapping.where(), mapping.entries(), keys);
  }

  @Nullable Node find(Node root, Shape rootShape) {
    Found found = walk(root, rootShape);
    return found == null ? null : found.node();
  }

  /** Whether only whole numbers may stand at this path, which leads to something. */
  boolean leadsToWhole(Node root, Shape rootShape) {
    Found found = walk(root, rootShape);
    return found != null && found.shape().isWhole();
  }

  private @Nullable Found walk(Node root, Shape rootShape) {
    Node node = root;
    Shape shape = rootShape;
    int at = 0;
    boolean passed = false;
    while (at < steps.size()) {
      node = shape.writtenOut(node);
      if (node instanceof Node.Sequence sequence) {
        int index = index(sequence, at);
        if (index < 0) {
          return null;
        }
        node = sequence.items().get(index);
        shape = shape.child("");
        at++;
        passed = false;
      } else if (node instanceof Node.Mapping mapping) {
        String key = key(mapping, shape, at, passed);
        node = mapping.get(key);
        shape = shape.child(key);
        passed = !key.equals(steps.get(at).key());
        at += passed ? 0 : 1;
      } else {
        return null;
      }
      if (node == null) {
        return null;
      }
    }
    return new Found(node, shape);
  }

  /** The index that a step names, or -1 if the list has no such element. */
  private int index(Node.Sequence sequence, int at) {
    String key = steps.get(at).key();
    if (!key.matches("[0-9]{1,9}")) {
      return -1;
    }
    int index = Integer.parseInt(key);
    return index < sequence.items().size() ? index : -1;
  }

  /** The key to enter for a step: its own, or the name of the choice that it passes through. */
  private String key(Node.Mapping mapping, Shape shape, int at, boolean passed) {
    String key = steps.get(at).key();
    boolean own = !shape.isPassable() || passed || mapping.get(key) != null || shape.isBeside(key);
    String name = own ? null : choiceName(mapping, shape);
    return name == null ? key : name;
  }

  /** The only key besides those that are no names, if options or nothing stand under it. */
  private static @Nullable String choiceName(Node.Mapping mapping, Shape shape) {
    String name = null;
    for (var entry : mapping.entries().entrySet()) {
      if (!shape.isBeside(entry.getKey())) {
        boolean options =
            shape.child(entry.getKey()).writtenOut(entry.getValue()) instanceof Node.Mapping
                || entry.getValue() instanceof Node.Scalar s && s.value() == null;
        if (name != null || !options) {
          return null;
        }
        name = entry.getKey();
      }
    }
    return name;
  }

  private Node.Mapping asMapping(Node node, Shape shape, int at) {
    if (node instanceof Node.Mapping mapping) {
      return mapping;
    }
    Node.Scalar scalar = (Node.Scalar) node;
    Node.Mapping empty = Node.Mapping.empty(node.where());
    if (scalar.value() == null) {
      return empty;
    }
    if (scalar.value() instanceof String name && shape.isPassable()) {
      return empty.with(name, Node.Mapping.empty(node.where().child(name)));
    }
    throw blocked(node, "'" + Words.brief(scalar.text()) + "'", steps.get(at).key());
  }

  private IllegalArgumentException blocked(Node node, String what, String wanted) {
    String place = node.where().describe();
    return new IllegalArgumentException(
        "Path '"
            + Words.brief(path)
            + "': there is no '"
            + wanted
            + "' in "
            + (place.isEmpty() ? "the root" : place)
            + ", which is "
            + what);
  }
}
