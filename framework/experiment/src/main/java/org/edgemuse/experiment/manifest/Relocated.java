package org.edgemuse.experiment.manifest;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.edgemuse.kernel.config.Node;
import org.edgemuse.kernel.config.Nodes;
import org.edgemuse.kernel.config.Where;
import org.jspecify.annotations.Nullable;

/**
 * Writes configuration out as the one scenario file would have it: the files that it names are
 * relative to that one's folder, although inherited keys name them from elsewhere.
 */
final class Relocated {
  private static final String CSV = "csv";

  private final Path folder;
  private final Set<Where> named;

  /**
   * @param scenarioFile the file
   * @param named where names of files stand, besides those of CSV files
   */
  Relocated(Path scenarioFile, Set<Where> named) {
    folder = folder(scenarioFile);
    this.named = named;
  }

  private static Path folder(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    Path parent = absolute.getParent();
    return parent == null ? absolute : parent;
  }

  /** The plain value of a node. */
  @Nullable Object of(Node node) {
    if (node instanceof Node.Mapping mapping) {
      Map<String, @Nullable Object> entries = new LinkedHashMap<>();
      mapping
          .entries()
          .forEach((key, value) -> entries.put(key, key.equals(CSV) ? file(value) : of(value)));
      return entries;
    }
    if (node instanceof Node.Sequence list) {
      List<@Nullable Object> items = new ArrayList<>();
      list.items().forEach(item -> items.add(of(item)));
      return items;
    }
    return named.contains(node.where()) ? file(node) : Nodes.toJava(node);
  }

  private @Nullable Object file(Node value) {
    if (!(value instanceof Node.Scalar scalar && scalar.value() instanceof String name)
        || value.where().line() == 0) {
      return Nodes.toJava(value);
    }
    try {
      Path home = folder(Path.of(value.where().file()));
      return home.equals(folder) || Path.of(name).isAbsolute()
          ? name
          : folder.relativize(home.resolve(name).normalize()).toString();
    } catch (InvalidPathException notAFile) {
      return name;
    }
  }
}
