package org.edgemuse.experiment.csv;

/** A CSV file that does not say what it should; the message names file, line and column. */
public final class CsvException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With a message that names the place and the rule broken. */
  public CsvException(String message) {
    super(message);
  }

  /** The same, from a cause. */
  public CsvException(String message, Throwable cause) {
    super(message, cause);
  }
}
