package org.edgemuse.experiment.csv;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Says why a file cannot be read or written; exceptions often say no more than its name. */
public final class IoReason {
  private IoReason() {}

  /** For example: access is denied. The file's name is left to the caller. */
  public static String of(IOException refused) {
    if (refused instanceof AccessDeniedException) {
      return "access is denied";
    }
    if (refused instanceof NoSuchFileException) {
      return "there is no such file or folder";
    }
    if (refused instanceof FileAlreadyExistsException) {
      return "there is a file of this name";
    }
    if (refused instanceof FileSystemException system && system.getReason() != null) {
      return system.getReason();
    }
    if (refused.getCause() instanceof IOException cause) {
      // Writers of pictures say no more than that they failed.
      return of(cause);
    }
    String said = refused.getMessage();
    return said == null ? refused.getClass().getSimpleName() : said;
  }
}
