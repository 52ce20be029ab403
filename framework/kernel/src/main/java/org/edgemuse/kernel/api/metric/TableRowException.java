package org.edgemuse.kernel.api.metric;

/** A row that its table cannot hold; the message names the table and the rule. */
public final class TableRowException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  TableRowException(String message) {
    super(message);
  }
}
