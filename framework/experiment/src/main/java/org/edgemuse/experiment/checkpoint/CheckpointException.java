package org.edgemuse.experiment.checkpoint;

/** A checkpoint that cannot be read or written; the message names its file and says why. */
public final class CheckpointException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final boolean ofRun;

  CheckpointException(String message, Throwable cause, boolean ofRun) {
    super(message, cause);
    this.ofRun = ofRun;
  }

  /** Whether the run cannot be saved, to whatever file. */
  public boolean isOfRun() {
    return ofRun;
  }
}
