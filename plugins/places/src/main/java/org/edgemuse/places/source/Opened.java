package org.edgemuse.places.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import org.edgemuse.kernel.api.plugin.LocalFile;

/** Opens files, and says why one cannot be read. */
public final class Opened {
  private static final int BUFFER = 1 << 16;
  private static final int BYTE_ORDER_MARK = 0xEF;
  private static final int MARK_LENGTH = 3;

  private Opened() {}

  /**
   * The content of a file, without the byte order mark that some programs write.
   *
   * @throws SourceFault if it cannot be read, or is empty
   */
  public static InputStream of(LocalFile file) {
    try {
      InputStream in = new BufferedInputStream(Files.newInputStream(file.path()), BUFFER);
      in.mark(MARK_LENGTH);
      int first = in.read();
      if (first < 0) {
        in.close();
        throw new SourceFault(file, "the file is empty");
      }
      if (!(first == BYTE_ORDER_MARK && in.read() == 0xBB && in.read() == 0xBF)) {
        in.reset();
      }
      return in;
    } catch (IOException unreadable) {
      throw unreadable(file, unreadable);
    }
  }

  /** Whether a file holds JSON, by its name or, if that does not tell, by how it begins. */
  public static boolean isJson(LocalFile file) {
    String name = file.name().toLowerCase(Locale.ROOT);
    if (name.endsWith("json")) {
      return true;
    }
    if (name.endsWith(".csv") || name.endsWith(".tsv") || name.endsWith(".txt")) {
      return false;
    }
    try (InputStream in = of(file)) {
      int first = in.read();
      while (first == ' ' || first == '\n' || first == '\r' || first == '\t') {
        first = in.read();
      }
      return first == '{' || first == '[';
    } catch (IOException unreadable) {
      throw unreadable(file, unreadable);
    }
  }

  /** What is said of a file that cannot be read. */
  public static SourceFault unreadable(LocalFile file, IOException why) {
    String reason =
        why instanceof NoSuchFileException
            ? "there is no such file"
            : why instanceof AccessDeniedException
                ? "permission denied"
                : String.valueOf(why.getMessage());
    return new SourceFault(file, "the file cannot be read: " + reason, why);
  }
}
