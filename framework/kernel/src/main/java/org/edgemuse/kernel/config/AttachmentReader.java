package org.edgemuse.kernel.config;

import java.io.IOException;
import org.edgemuse.kernel.api.plugin.Attachment;

/** Reads the files that options name. */
@FunctionalInterface
public interface AttachmentReader {

  /** Refuses: for where files cannot be read. */
  AttachmentReader NONE =
      (where, file) -> {
        throw new IllegalArgumentException("files cannot be read here");
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
}
