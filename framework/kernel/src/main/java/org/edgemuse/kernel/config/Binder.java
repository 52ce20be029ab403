package org.edgemuse.kernel.config;

import org.edgemuse.kernel.values.Distribution;
import org.jspecify.annotations.Nullable;

/**
 * Binds configuration to records. A record's component names are the keys. Components may be int,
 * long, double, boolean (and their boxes), String, enums (RANDOM_START is written random-start),
 * records, {@link org.edgemuse.kernel.values.Values}, {@link
 * org.edgemuse.kernel.values.TaskValues}, {@link org.edgemuse.kernel.api.plugin.Attachment}, {@link
 * org.edgemuse.kernel.api.plugin.LocalFile}, {@link Choice}, {@link Node} (left as it is), and
 * {@code List<...>} and {@code Map<String, ...>} of those. A component with {@link
 * org.edgemuse.kernel.api.plugin.Default} takes that when its key is missing, one marked {@link
 * Nullable} takes null; any other is required. One with {@link
 * org.edgemuse.kernel.api.plugin.Included} may stand in a file of its own. {@link
 * org.edgemuse.kernel.api.plugin.Range} and {@link Whole} hold for every number a component can
 * yield, in lists and maps too; no number may be infinite or NaN. What a compact constructor says
 * by IllegalArgumentException is a problem at the record's mapping; by ConfigException with a
 * component's name for a key, at that key.
 *
 * <p>Every problem of a node is found in one go. A component of another type is a mistake of its
 * author's: an IllegalStateException. Binders keep no state.
 */
public final class Binder {
  private final Catalog catalog;
  private final ColumnReader columns;
  private final AttachmentReader attachments;

  /** A binder that refuses to read files. */
  public Binder(Catalog catalog) {
    this(catalog, ColumnReader.NONE, AttachmentReader.NONE);
  }

  /**
   * A binder that reads CSV files and refuses others.
   *
   * @param catalog the plugins that choices can name
   * @param columns reads CSV files
   */
  public Binder(Catalog catalog, ColumnReader columns) {
    this(catalog, columns, AttachmentReader.NONE);
  }

  /**
   * @param catalog the plugins that choices can name
   * @param columns reads CSV files
   * @param attachments reads other files
   */
  public Binder(Catalog catalog, ColumnReader columns, AttachmentReader attachments) {
    this.catalog = catalog;
    this.columns = columns;
    this.attachments = attachments;
  }

  /**
   * The record that a mapping describes.
   *
   * @throws ConfigException with every problem found
   */
  public <T extends Record> T bind(Node node, Class<T> type) {
    Problems problems = new Problems();
    return orThrow(bind(node, type, problems), problems);
  }

  /** The record that a mapping describes, or null if problems were added. */
  public <T extends Record> @Nullable T bind(Node node, Class<T> type, Problems problems) {
    int before = problems.count();
    Object bound = isShallow(node, problems) ? binding(problems).bind(node, type, Rule.NONE) : null;
    return problems.count() > before ? null : type.cast(bound);
  }

  /**
   * The distribution that a mapping such as {@code {uniform: [2, 10]}} describes.
   *
   * @throws ConfigException with every problem found
   */
  public Distribution bindDistribution(Node node) {
    Problems problems = new Problems();
    return orThrow(
        isShallow(node, problems) ? DistributionBinder.bind(binding(problems), node) : null,
        problems);
  }

  /**
   * The choice that a name or mapping describes.
   *
   * @throws ConfigException with every problem found
   */
  public <T> Choice<T> bindChoice(Node node, Class<T> point) {
    Problems problems = new Problems();
    return orThrow(bindChoice(node, point, problems), problems);
  }

  /** The choice that a name or mapping describes, or null if problems were added. */
  public <T> @Nullable Choice<T> bindChoice(Node node, Class<T> point, Problems problems) {
    int before = problems.count();
    Choice<T> bound =
        isShallow(node, problems) ? ChoiceBinder.bind(binding(problems), node, point) : null;
    return problems.count() > before ? null : bound;
  }

  /**
   * {@link Nodes#with} for a root that is to be bound to {@code type}. It knows which values are
   * choices, so that a mapping with one key is not mistaken for one: {@code userEquipments.count}
   * beside nothing but {@code userEquipments.demand} is a new key.
   *
   * @throws IllegalArgumentException as {@link Nodes#with}
   */
  public Node with(Node root, Class<? extends Record> type, String path, Node value) {
    return new NodePath(path).replace(root, Shape.of(type, catalog), value);
  }

  /**
   * {@link Nodes#find} for a root that is to be bound to {@code type}.
   *
   * @throws IllegalArgumentException if the path is malformed
   */
  public @Nullable Node find(Node root, Class<? extends Record> type, String path) {
    return new NodePath(path).find(root, Shape.of(type, catalog));
  }

  /**
   * Whether only whole numbers may stand at a path of a root that is to be bound to {@code type};
   * no if the path leads nowhere.
   *
   * @throws IllegalArgumentException as {@link Nodes#with}
   */
  public boolean isWhole(Node root, Class<? extends Record> type, String path) {
    Node probed = with(root, type, path, new Node.Scalar(new Where("", 0, path), 0L, "0"));
    return new NodePath(path).leadsToWhole(probed, Shape.of(type, catalog));
  }

  private Binding binding(Problems problems) {
    return new Binding(catalog, columns, attachments, problems);
  }

  private static boolean isShallow(Node node, Problems problems) {
    Where deep = Nodes.tooDeep(node);
    if (deep != null) {
      problems.add(Nodes.deepPlace(deep), Nodes.tooDeepMessage());
    }
    return deep == null;
  }

  private static <T> T orThrow(@Nullable T bound, Problems problems) {
    problems.throwIfAny();
    if (bound == null) {
      throw new IllegalStateException("Binding failed and said not why");
    }
    return bound;
  }
}
