package org.edgemuse.ladts.policy;

/** A file that holds no policy, or not the one that is wanted. */
public final class PolicyFileException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  PolicyFileException(String message) {
    super(message);
  }
}
