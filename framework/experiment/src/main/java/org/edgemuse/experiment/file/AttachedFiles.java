package org.edgemuse.experiment.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.edgemuse.experiment.csv.IoReason;
import org.edgemuse.kernel.api.plugin.Attachment;
import org.edgemuse.kernel.api.plugin.LocalFile;
import org.edgemuse.kernel.config.AttachmentReader;
import org.edgemuse.kernel.config.ConfigException;
import org.edgemuse.kernel.config.Node;
import org.edgemuse.kernel.config.Problems;
import org.edgemuse.kernel.config.Where;

/**
 * Reads the files that options name where {@link NamedFile} finds them, each once: all runs of a
 * sweep get the same. Safe for use from many threads.
 */
public final class AttachedFiles implements AttachmentReader {
  /** Bytes that a file may have. */
  public static final int MAX_BYTES = 50_000_000;

  private final Path home;
  private final NamedFile files;
  private final Map<Path, byte[]> contents = new ConcurrentHashMap<>();
  private final Map<Path, Node.Mapping> included = new ConcurrentHashMap<>();

  /** By name and path; one object for each, so that a large file is hashed once. */
  private final Map<String, LocalFile> places = new ConcurrentHashMap<>();

  private final Set<Where> named = ConcurrentHashMap.newKeySet();

  /**
   * @param home the scenario's folder, to which names on the command line are relative
   */
  public AttachedFiles(Path home) {
    this(home, new NamedFile(home));
  }

  private AttachedFiles(Path home, NamedFile files) {
    this.home = home;
    this.files = files;
  }

  /** Of names that a user types, which may lead anywhere from the current folder. */
  static AttachedFiles typed() {
    Path here = Path.of("");
    return new AttachedFiles(here, NamedFile.anywhere(here));
  }

  @Override
  public Attachment read(Where where, String file) throws IOException {
    Path wanted = find(where, file, MAX_BYTES);
    byte[] content = contents.get(wanted);
    if (content == null) {
      content = content(wanted);
      contents.put(wanted, content);
    }
    return new Attachment(name(where, file, wanted), content);
  }

  /** {@inheritDoc} However large it is. */
  @Override
  public LocalFile find(Where where, String file) throws IOException {
    Path wanted = find(where, file, Long.MAX_VALUE);
    String name = name(where, file, wanted);
    return places.computeIfAbsent(name + "\0" + wanted, unseen -> new LocalFile(name, wanted));
  }

  /**
   * {@inheritDoc}
   *
   * <p>The keys' places name the file as a user would from where the scenario was named.
   */
  @Override
  public Node.Mapping include(Where where, String file) throws IOException {
    find(where, file, YamlReader.MAX_BYTES);
    Path asNamed =
        where.line() > 0
            ? Path.of(where.file()).resolveSibling(file).normalize()
            : home.resolve(file).normalize();
    Node.Mapping keys = included.get(asNamed);
    if (keys == null) {
      Problems problems = new Problems();
      try {
        keys = YamlReader.read(asNamed, problems);
      } catch (ConfigException malformed) {
        throw problems.and(malformed);
      }
      problems.throwIfAny();
      included.put(asNamed, keys);
    }
    return keys;
  }

  /** Where the names of files stand that were asked for, whether or not they were there. */
  public Set<Where> named() {
    return Set.copyOf(named);
  }

  private Path find(Where where, String file, long mostBytes) throws IOException {
    named.add(where);
    return files.find(where, file, mostBytes);
  }

  /** The name as written, if it stands in the scenario's folder; else as it would be there. */
  private String name(Where where, String file, Path wanted) {
    Path folder = home.toAbsolutePath().normalize();
    boolean here =
        where.line() == 0
            || folder.equals(Path.of(where.file()).toAbsolutePath().normalize().getParent());
    return here || Path.of(file).isAbsolute()
        ? file
        : folder.relativize(wanted).toString().replace('\\', '/');
  }

  private static byte[] content(Path file) throws IOException {
    try {
      return Files.readAllBytes(file);
    } catch (IOException unreadable) {
      throw new IOException("the file cannot be read: " + IoReason.of(unreadable), unreadable);
    }
  }
}
