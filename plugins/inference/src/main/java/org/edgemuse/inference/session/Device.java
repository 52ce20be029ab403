package org.edgemuse.inference.session;

/**
 * Where graphs are evaluated.
 *
 * @param kind what evaluates them
 * @param threads CPU threads for one evaluation; 0 is one for each core
 */
public record Device(DeviceKind kind, int threads) {
  /** Checks the number of threads. */
  public Device {
    if (threads < 0) {
      throw new IllegalArgumentException("threads must be at least 0: " + threads);
    }
  }
}
