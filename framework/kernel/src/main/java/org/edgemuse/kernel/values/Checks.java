package org.edgemuse.kernel.values;

/**
 * Makes checks that do not hang on each other, so that whoever mends one need not meet the next.
 */
public final class Checks {
  private Checks() {}

  /**
   * Makes all of them.
   *
   * @throws IllegalArgumentException the first one's refusal, with those of the others {@linkplain
   *     Throwable#getSuppressed suppressed}
   */
  public static void all(Runnable... checks) {
    IllegalArgumentException first = null;
    for (Runnable check : checks) {
      try {
        check.run();
      } catch (IllegalArgumentException refused) {
        if (first == null) {
          first = refused;
        } else {
          first.addSuppressed(refused);
          for (Throwable more : refused.getSuppressed()) {
            first.addSuppressed(more);
          }
        }
      }
    }
    if (first != null) {
      throw first;
    }
  }
}
