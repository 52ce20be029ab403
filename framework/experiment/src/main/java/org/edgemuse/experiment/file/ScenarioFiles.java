package org.edgemuse.experiment.file;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.edgemuse.kernel.config.Catalog;
import org.edgemuse.kernel.config.ConfigException;
import org.edgemuse.kernel.config.Node;
import org.edgemuse.kernel.config.Where;

/** Reads a scenario file and those it extends. */
public final class ScenarioFiles {
  /**
   * The key that names the file to inherit from, relative to the folder of the one it stands in.
   */
  public static final String EXTENDS = "extends";

  private final Merge merge;

  /**
   * @param catalog the plugins that choices can name
   * @param roots the records whose components are the keys of a file
   */
  public ScenarioFiles(Catalog catalog, List<Class<? extends Record>> roots) {
    merge = new Merge(catalog, roots);
  }

  /**
   * The keys of a file over those it inherits, without {@value #EXTENDS}.
   *
   * @throws ConfigException if a file cannot be read or extends itself by way of others
   */
  public Node.Mapping read(Path file) {
    return read(file, new ArrayList<>());
  }

  private Node.Mapping read(Path file, List<Path> chain) {
    chain.add(file.toAbsolutePath().normalize());
    Node.Mapping own = YamlReader.read(file);
    Node parent = own.get(EXTENDS);
    if (parent == null) {
      return own;
    }
    if (!(parent instanceof Node.Scalar scalar && scalar.value() instanceof String name)) {
      throw new ConfigException(parent.where(), EXTENDS + " must be the name of one file");
    }
    Path inherited = inherited(file, parent.where(), name);
    Path absolute = inherited.toAbsolutePath().normalize();
    if (chain.contains(absolute)) {
      chain.add(absolute);
      String circle =
          chain.stream()
              .skip(chain.indexOf(absolute))
              .map(link -> String.valueOf(link.getFileName()))
              .collect(Collectors.joining(" -> "));
      throw new ConfigException(parent.where(), "The files extend each other: " + circle);
    }
    if (!Files.isRegularFile(inherited)) {
      throw new ConfigException(parent.where(), "There is no file '" + inherited + "'");
    }
    return merge.merge(read(inherited, chain), without(own, EXTENDS));
  }

  private static Path inherited(Path file, Where where, String name) {
    try {
      Path folder = file.getParent();
      return folder == null ? Path.of(name) : folder.resolve(name).normalize();
    } catch (InvalidPathException malformed) {
      throw new ConfigException(where, EXTENDS + ": no file can have this name");
    }
  }

  private static Node.Mapping without(Node.Mapping mapping, String key) {
    Map<String, Node> entries = new LinkedHashMap<>(mapping.entries());
    Map<String, Where> keys = new LinkedHashMap<>(mapping.keys());
    entries.remove(key);
    keys.remove(key);
    return new Node.Mapping(mapping.where(), entries, keys);
  }
}
