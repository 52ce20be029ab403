package org.edgemuse.console.display;

import org.jspecify.annotations.Nullable;

/** There is nothing to show windows on; the message says what is missing. */
public final class NoDisplayException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** The exception of that message. */
  public NoDisplayException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
