package org.edgemuse.experiment.limit;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A limit on how long a call may take. The call is made in a daemon thread of its own, which is
 * interrupted when time is up, and abandoned if it does not end then: Java cannot stop a thread
 * that does not listen. An abandoned thread goes on taking its core until the process ends.
 *
 * @param limit how long
 */
public record TimeLimit(Duration limit) {
  /** What a call that was interrupted has to tidy up before it is abandoned. */
  private static final long GRACE_MS = 500;

  /** Longer than any process lives, and still a number of nanoseconds. */
  private static final Duration LONGEST = Duration.ofDays(36_500);

  /**
   * @throws IllegalArgumentException unless the limit is above 0
   */
  public TimeLimit {
    if (limit.isNegative() || limit.isZero()) {
      throw new IllegalArgumentException("A time limit must be above 0");
    }
    limit = limit.compareTo(LONGEST) < 0 ? limit : LONGEST;
  }

  /**
   * Makes a call in time. Being interrupted while it waits does not end the call: it is only
   * remembered.
   *
   * @param <T> what the call returns
   * @param giveUp told when time is up, before the call is interrupted
   * @return what the call returns
   * @throws OverdueException if it does not return in time
   */
  public <T> T call(String name, Supplier<T> action, Runnable giveUp) {
    CompletableFuture<T> result = new CompletableFuture<>();
    Thread thread = new Thread(() -> complete(result, action), name);
    thread.setDaemon(true);
    thread.start();
    OverdueException overdue = await(thread, result);
    if (overdue == null) {
      return result(result);
    }
    giveUp.run();
    thread.interrupt();
    grace(thread);
    throw overdue;
  }

  private static <T> void complete(CompletableFuture<T> result, Supplier<T> action) {
    try {
      result.complete(action.get());
    } catch (RuntimeException | Error failed) {
      result.completeExceptionally(failed);
    }
  }

  /** Waits until the call has ended, or time is up. */
  private @Nullable OverdueException await(Thread thread, CompletableFuture<?> result) {
    long end = System.nanoTime() + limit.toNanos();
    boolean interrupted = false;
    try {
      while (true) {
        try {
          result.get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
          return null;
        } catch (ExecutionException thrown) {
          // The call has ended; what it threw is taken from the result.
          return null;
        } catch (InterruptedException later) {
          interrupted = true;
        } catch (TimeoutException late) {
          return overdue(thread);
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private OverdueException overdue(Thread thread) {
    StackTraceElement[] stuck = thread.getStackTrace();
    return new OverdueException(
        "took longer than " + text(limit), stuck, CpuTime.ofThreadS(thread));
  }

  private static <T> T result(CompletableFuture<T> result) {
    try {
      return result.join();
    } catch (CompletionException thrown) {
      if (thrown.getCause() instanceof Error failed) {
        throw failed;
      }
      throw (RuntimeException) thrown.getCause();
    }
  }

  private static void grace(Thread thread) {
    try {
      thread.join(GRACE_MS);
    } catch (InterruptedException later) {
      Thread.currentThread().interrupt();
    }
  }

  /** For example: 90 s, 0.2 s. */
  public static String text(Duration time) {
    return new BigDecimal(time.toNanos()).movePointLeft(9).stripTrailingZeros().toPlainString()
        + " s";
  }
}
