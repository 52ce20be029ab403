package org.edgemuse.kernel.config;

import java.io.IOException;
import org.edgemuse.kernel.api.plugin.Attachment;
import org.edgemuse.kernel.api.plugin.LocalFile;

/** Reads the files that options name. */
@FunctionalInterface
public interface AttachmentReader {

  /** What is said where files cannot be read. */
  String REFUSAL = "files cannot be read here";

  /** Refuses: for where files cannot be read. */
  AttachmentReader NONE =
      (where, file) -> {
        throw new IllegalArgumentException(REFUSAL);
      };

  /**
   * All that a file holds.
   *
   * @param where where the file is asked for; relative names are relative to its file's folder
   * @param file the name as written
   * @throws IllegalArgumentException if there is no such file or it may not be read; the message
   *     becomes the problem's
   * @throws IOException if the file cannot be read
   */
  Attachment read(Where where, String file) throws IOException;

  /**
   * A file that is there, unread.
   *
   * @param where where the file is asked for
   * @param file the name as written
   * @throws IllegalArgumentException as {@link #read}
   * @throws IOException as {@link #read}
   */
  default LocalFile find(Where where, String file) throws IOException {
    throw new IllegalArgumentException(REFUSAL);
  }

  /**
   * The keys that a YAML file holds, each where it stands there.
   *
   * @param where where the file is asked for
   * @param file the name as written
   * @throws ConfigException if it is not well formed
   * @throws IllegalArgumentException as {@link #read}
   * @throws IOException as {@link #read}
   */
  default Node.Mapping include(Where where, String file) throws IOException {
    throw new IllegalArgumentException(REFUSAL);
  }
}
