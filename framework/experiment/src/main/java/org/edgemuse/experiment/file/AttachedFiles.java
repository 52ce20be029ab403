package org.edgemuse.experiment.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.edgemuse.experiment.csv.IoReason;
import org.edgemuse.kernel.api.plugin.Attachment;
import org.edgemuse.kernel.config.AttachmentReader;
import org.edgemuse.kernel.config.Where;

/**
 * Reads the files that options name where {@link NamedFile} finds them, each once: all runs of a
 * sweep get the same. Safe for use from many threads.
 */
public final class AttachedFiles implements AttachmentReader {
  /** Bytes that a file may have. */
  public static final int MAX_BYTES = 50_000_000;

  private final NamedFile files;
  private final Map<Path, byte[]> contents = new ConcurrentHashMap<>();

  /**
   * @param home the scenario's folder, to which names on the command line are relative
   */
  public AttachedFiles(Path home) {
    files = new NamedFile(home);
  }

  @Override
  public Attachment read(Where where, String file) throws IOException {
    Path wanted = files.find(where, file, MAX_BYTES);
    byte[] content = contents.get(wanted);
    if (content == null) {
      content = content(wanted);
      contents.put(wanted, content);
    }
    return new Attachment(file, content);
  }

  private static byte[] content(Path file) throws IOException {
    try {
      return Files.readAllBytes(file);
    } catch (IOException unreadable) {
      throw new IOException("the file cannot be read: " + IoReason.of(unreadable), unreadable);
    }
  }
}
