package org.edgemuse.kernel.fault;

/**
 * A plugin returned, or asked the kernel for, what makes no sense: a rate that is not a number, an
 * AP that is not there. The run cannot go on.
 */
public final class NonsenseException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  private final String returnedBy;

  /**
   * @param returnedBy the plugin whose returned value is refused, or empty if it called the kernel
   *     and so stands on the stack
   */
  NonsenseException(String message, String returnedBy) {
    super(message);
    this.returnedBy = returnedBy;
  }

  /**
   * The plugin whose returned value is refused, by class and name. Whoever asked it for the value,
   * another plugin perhaps, stands on the stack and is innocent. Empty if the plugin called the
   * kernel: then the stack shows its own line.
   */
  public String returnedBy() {
    return returnedBy;
  }
}
