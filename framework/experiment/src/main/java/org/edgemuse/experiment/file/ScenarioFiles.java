package org.edgemuse.experiment.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.edgemuse.experiment.csv.IoReason;
import org.edgemuse.kernel.config.Catalog;
import org.edgemuse.kernel.config.ConfigException;
import org.edgemuse.kernel.config.Node;
import org.edgemuse.kernel.config.Problems;
import org.edgemuse.kernel.config.Where;
import org.jspecify.annotations.Nullable;

/** Reads a scenario file and those it extends. */
public final class ScenarioFiles {
  /**
   * The key that names the file to inherit from, relative to the folder of the one it stands in.
   */
  public static final String EXTENDS = "extends";

  private static final int MOST_LINKS = 20;

  private final Merge merge;
  private final CaseLayers layers;

  /**
   * @param catalog the plugins that choices can name
   * @param roots the records whose components are the keys of a file; those of the first are also
   *     the keys of a sweep's cases
   */
  public ScenarioFiles(Catalog catalog, List<Class<? extends Record>> roots) {
    merge = new Merge(catalog, roots);
    layers = new CaseLayers(merge, roots);
  }

  /**
   * The keys of a file over those it inherits, without {@value #EXTENDS}, and each case of its
   * sweep with all keys of its world. It and those it extends lie in its folder or below, unless
   * the command line names another by its absolute path.
   *
   * @param set what the command line gives for {@value #EXTENDS} in place of the file's own, or
   *     null
   * @param problems receives what does not keep the rest from being read
   * @throws ConfigException if a file cannot be read or extends itself by way of others
   */
  public Node.Mapping read(Path file, @Nullable Node set, Problems problems) {
    try {
      Link link = new Link(file, Reach.around(file));
      Read read = read(link, set, new ArrayList<>(), problems);
      return layers.closed(read.keys(), read.cases());
    } catch (ConfigException refused) {
      throw problems.and(refused);
    }
  }

  /** A file and what it may extend. */
  private record Link(Path file, Reach reach) {}

  /** The keys of a file over those it inherits, its cases apart. */
  private record Read(Node.Mapping keys, Map<String, CaseLayers.Open> cases) {}

  private Read read(Link link, @Nullable Node set, List<Path> chain, Problems problems) {
    Path file = link.file();
    chain.add(real(file));
    Node.Mapping written = YamlReader.read(file, problems);
    List<Path> here = List.copyOf(chain);
    Node.Mapping own = without(written, EXTENDS);
    Node.Mapping keys = layers.without(own);
    CaseLayers.Files worlds = named -> below(link, named, false, here, problems).keys();
    Node parent = set == null ? written.get(EXTENDS) : set;
    if (parent == null || set != null && isNull(set)) {
      return new Read(keys, layers.over(Map.of(), own, worlds));
    }
    Read below = below(link, parent, set != null, here, problems);
    return new Read(merge.merge(below.keys(), keys), layers.over(below.cases(), own, worlds));
  }

  /** What a file extends. */
  private Read below(
      Link heir, Node named, boolean commandLine, List<Path> chain, Problems problems) {
    Link inherited = inherited(heir, named, commandLine);
    refuseCircle(chain, inherited.file(), named.where());
    return read(inherited, null, new ArrayList<>(chain), problems);
  }

  private static Link inherited(Link heir, Node parent, boolean commandLine) {
    if (!(parent instanceof Node.Scalar scalar && scalar.value() instanceof String name)) {
      throw new ConfigException(parent.where(), EXTENDS + " must be the name of one file");
    }
    Path file;
    boolean held;
    try {
      Path folder = heir.file().getParent();
      file = folder == null ? Path.of(name) : folder.resolve(name).normalize();
      held = heir.reach().holds(file);
    } catch (InvalidPathException malformed) {
      throw new ConfigException(parent.where(), EXTENDS + ": no file can have this name");
    } catch (IOException unreadable) {
      throw new ConfigException(
          parent.where(), "'" + name + "' cannot be followed: " + IoReason.of(unreadable));
    }
    boolean absolute = commandLine && Path.of(name).isAbsolute();
    if (!held && !absolute) {
      throw new ConfigException(parent.where(), tooFar(heir.reach(), name, file));
    }
    if (!Files.isRegularFile(file)) {
      throw new ConfigException(parent.where(), "There is no file '" + file + "'");
    }
    return new Link(file, held ? heir.reach() : Reach.around(file));
  }

  private static String tooFar(Reach reach, String name, Path file) {
    return "%s ('%s') leads out of the scenario's folder (%s); say --set %s=%s to read it all the same"
        .formatted(EXTENDS, name, reach.bound(), EXTENDS, file.toAbsolutePath().normalize());
  }

  private static void refuseCircle(List<Path> chain, Path file, Where where) {
    Path real = real(file);
    if (chain.contains(real)) {
      String circle =
          Stream.concat(chain.stream().skip(chain.indexOf(real)), Stream.of(real))
              .map(link -> String.valueOf(link.getFileName()))
              .collect(Collectors.joining(" -> "));
      throw new ConfigException(where, "The files extend each other: " + circle);
    }
    if (chain.size() > MOST_LINKS) {
      throw new ConfigException(where, "More than " + MOST_LINKS + " files extend one another");
    }
  }

  private static Path real(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException missing) {
      return file.toAbsolutePath().normalize();
    }
  }

  static boolean isNull(@Nullable Node node) {
    return node instanceof Node.Scalar scalar && scalar.value() == null;
  }

  static Node.Mapping without(Node.Mapping mapping, String key) {
    Map<String, Node> entries = new LinkedHashMap<>(mapping.entries());
    Map<String, Where> keys = new LinkedHashMap<>(mapping.keys());
    entries.remove(key);
    keys.remove(key);
    return new Node.Mapping(mapping.where(), entries, keys);
  }
}
