package org.edgemuse.experiment.limit;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** Processor time of threads. */
public final class CpuTime {
  private static final double NANOS = 1e9;

  private CpuTime() {}

  /** What this thread has taken, s; NaN where the JVM does not measure it. */
  public static double ofThisThreadS() {
    return ofThreadS(Thread.currentThread());
  }

  /** What a thread has taken, s; NaN where the JVM does not measure it or the thread is over. */
  @SuppressWarnings("deprecation") // Thread.threadId is of Java 19.
  static double ofThreadS(Thread thread) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    if (!threads.isThreadCpuTimeSupported() || !threads.isThreadCpuTimeEnabled()) {
      return Double.NaN;
    }
    long nanos = threads.getThreadCpuTime(thread.getId());
    return nanos < 0 ? Double.NaN : nanos / NANOS;
  }
}
