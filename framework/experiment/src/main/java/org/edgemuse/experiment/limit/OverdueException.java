package org.edgemuse.experiment.limit;

/** A call took longer than it may. The stack trace is that of the call when its time was up. */
public final class OverdueException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final double cpuS;

  OverdueException(String message, StackTraceElement[] stuck, double cpuS) {
    super(message);
    setStackTrace(stuck);
    this.cpuS = cpuS;
  }

  /** Processor time that the call had taken, s; NaN where the JVM does not measure it. */
  public double cpuS() {
    return cpuS;
  }
}
