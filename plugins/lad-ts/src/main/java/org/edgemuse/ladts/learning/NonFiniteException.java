package org.edgemuse.ladts.learning;

/** A loss became NaN or infinite: training has diverged and cannot go on. */
public final class NonFiniteException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String quantity;

  private NonFiniteException(String quantity, float value) {
    super("training diverged: " + quantity + " is " + value);
    this.quantity = quantity;
  }

  /** What is not finite. */
  public String quantity() {
    return quantity;
  }

  /**
   * Does nothing if the value is finite.
   *
   * @throws NonFiniteException if it is not
   */
  public static void check(String quantity, float value) {
    if (!Float.isFinite(value)) {
      throw new NonFiniteException(quantity, value);
    }
  }
}
