package org.edgemuse.kernel.config;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.edgemuse.kernel.api.plugin.Attachment;
import org.edgemuse.kernel.api.plugin.LocalFile;
import org.edgemuse.kernel.values.TaskValues;
import org.edgemuse.kernel.values.Values;
import org.jspecify.annotations.Nullable;

/**
 * One pass of a {@link Binder}. Whatever binds answers null if it has added a problem, and goes on
 * with the rest.
 */
final class Binding {
  private static final int MOST_PROBLEMS = 1000;

  private final Catalog catalog;
  private final ColumnReader columns;
  private final AttachmentReader attachments;
  private final Problems problems;

  /** Records inside records: defaults can name plugins whose defaults name them again. */
  private int depth;

  Binding(Catalog catalog, ColumnReader columns, AttachmentReader attachments, Problems problems) {
    this.catalog = catalog;
    this.columns = columns;
    this.attachments = attachments;
    this.problems = problems;
  }

  Catalog catalog() {
    return catalog;
  }

  ColumnReader columns() {
    return columns;
  }

  AttachmentReader attachments() {
    return attachments;
  }

  Problems problems() {
    return problems;
  }

  /**
   * Whether there are more problems than anyone reads: each costs time, and a list may hold
   * hundreds of thousands.
   */
  boolean isHopeless() {
    return problems.count() > MOST_PROBLEMS;
  }

  /** Adds the problem that a node does not have the form it must have. */
  void mustBe(Node node, String what) {
    String name = node.where().name();
    String value = FlowWriter.brief(node);
    boolean text = node instanceof Node.Scalar s && s.value() instanceof String;
    String shown = text ? "'" + Words.brief(((Node.Scalar) node).text()) + "'" : value;
    problems.add(
        node.where(), (name.isEmpty() ? shown : name + " (" + shown + ")") + " must be " + what);
  }

  @Nullable Object bind(Node node, Type type, Rule rule) {
    if (type instanceof Class<?> plain) {
      return bindPlain(node, plain, rule);
    }
    if (type instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      if (generic.getRawType() == List.class) {
        return list(node, arguments[0], rule);
      }
      if (generic.getRawType() == Map.class && arguments[0] == String.class) {
        return map(node, arguments[1], rule);
      }
      if (generic.getRawType() == Choice.class) {
        return ChoiceBinder.bind(this, node, TypeTexts.raw(arguments[0]));
      }
    }
    throw unsupported(node, type);
  }

  private @Nullable Object bindPlain(Node node, Class<?> type, Rule rule) {
    if (type == Node.class) {
      return node;
    }
    if (type == Values.class) {
      return ValuesBinder.bind(this, node, rule);
    }
    if (type == Attachment.class) {
      return FileBinder.content(this, node);
    }
    if (type == LocalFile.class) {
      return FileBinder.place(this, node);
    }
    if (type == TaskValues.class) {
      return TaskValuesBinder.bind(this, node, rule);
    }
    if (type.isRecord()) {
      return nested(node, type.asSubclass(Record.class));
    }
    if (ScalarBinder.binds(type)) {
      return ScalarBinder.bind(this, node, type, rule);
    }
    throw unsupported(node, type);
  }

  private @Nullable Object nested(Node node, Class<? extends Record> type) {
    if (node instanceof Node.Mapping mapping) {
      return record(mapping, type);
    }
    if (node instanceof Node.Scalar scalar && scalar.value() == null) {
      return record(Node.Mapping.empty(node.where()), type);
    }
    Shorthand shorthand = type.getAnnotation(Shorthand.class);
    if (shorthand != null && RecordBinder.isList(type, shorthand.value()) == isList(node)) {
      String key = shorthand.value();
      // The value keeps its place: what is wrong with it is told of the key that was written.
      return record(
          new Node.Mapping(node.where(), Map.of(key, node), Map.of(key, node.where())), type);
    }
    mustBe(node, "a mapping with keys " + Words.listing(RecordBinder.keys(type)));
    return null;
  }

  private static boolean isList(Node node) {
    return node instanceof Node.Sequence;
  }

  /** Binds a record, unless records are nested too deeply. */
  @Nullable Record record(Node.Mapping mapping, Class<? extends Record> type) {
    if (depth == Nodes.MAX_DEPTH) {
      problems.add(Nodes.deepPlace(mapping.where()), Nodes.tooDeepMessage());
      return null;
    }
    depth++;
    try {
      return RecordBinder.bind(this, mapping, type);
    } finally {
      depth--;
    }
  }

  private @Nullable Object list(Node node, Type element, Rule rule) {
    if (!(node instanceof Node.Sequence sequence)) {
      mustBe(node, "a list");
      return null;
    }
    List<Object> bound = new ArrayList<>(sequence.items().size());
    for (Node item : sequence.items()) {
      if (isHopeless()) {
        return null;
      }
      Object value = bind(item, element, rule);
      if (value != null) {
        bound.add(value);
      }
    }
    return bound.size() == sequence.items().size() ? List.copyOf(bound) : null;
  }

  private @Nullable Object map(Node node, Type element, Rule rule) {
    if (!(node instanceof Node.Mapping mapping)) {
      mustBe(node, "a mapping");
      return null;
    }
    Map<String, Object> bound = new LinkedHashMap<>();
    mapping
        .entries()
        .forEach(
            (key, item) -> {
              Object value = isHopeless() ? null : bind(item, element, rule);
              if (value != null) {
                bound.put(key, value);
              }
            });
    return bound.size() == mapping.entries().size() ? Collections.unmodifiableMap(bound) : null;
  }

  private static IllegalStateException unsupported(Node node, Type type) {
    return new IllegalStateException(
        "Configuration cannot be bound to " + type.getTypeName() + ", at " + node.where().key());
  }
}
