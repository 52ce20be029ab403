package org.edgemuse.cli;

/** The only run that was asked for did not finish; the message names it and the cause. */
final class RunFailedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  RunFailedException(String message, Throwable cause) {
    super(message, cause);
  }
}
