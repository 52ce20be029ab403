package org.edgemuse.places.source;

import org.edgemuse.kernel.api.plugin.LocalFile;
import org.jspecify.annotations.Nullable;

/** A file of a map that cannot be used; the message names the file and the place in it. */
public final class SourceFault extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;
  private static final int LONGEST_VALUE = 60;

  /**
   * @param file the file
   * @param message what is wrong with it
   */
  public SourceFault(LocalFile file, String message) {
    this(file, message, null);
  }

  /**
   * @param file the file
   * @param message what is wrong with it
   * @param cause what told of it, or null
   */
  public SourceFault(LocalFile file, String message, @Nullable Throwable cause) {
    super(file.name() + ": " + message, cause);
  }

  /** A value as messages show it: quoted, on one line, and no longer than anyone reads. */
  public static String quoted(String value) {
    String head =
        value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE - 3) + "...";
    StringBuilder shown = new StringBuilder("'");
    head.chars().forEach(c -> shown.append(Character.isISOControl(c) ? ' ' : (char) c));
    return shown.append('\'').toString();
  }
}
