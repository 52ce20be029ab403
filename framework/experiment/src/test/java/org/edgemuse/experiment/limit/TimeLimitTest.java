package org.edgemuse.experiment.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class TimeLimitTest {
  private static final TimeLimit LONG = new TimeLimit(Duration.ofHours(1));
  private static final TimeLimit SHORT = new TimeLimit(Duration.ofMillis(200));

  @Test
  void callThatReturnsInTimeIsMadeInAThreadOfItsOwn() {
    Thread made = LONG.call("mine", Thread::currentThread, () -> {});
    assertNotSame(Thread.currentThread(), made);
    assertTrue(made.isDaemon());
    assertEquals("mine", made.getName());
  }

  @Test
  void whatTheCallThrowsComesOut() {
    IllegalStateException lost = new IllegalStateException("lost");
    assertSame(
        lost,
        assertThrows(
            IllegalStateException.class,
            () ->
                LONG.call(
                    "mine",
                    () -> {
                      throw lost;
                    },
                    () -> {})));
    assertThrows(
        StackOverflowError.class,
        () ->
            LONG.call(
                "mine",
                () -> {
                  throw new StackOverflowError();
                },
                () -> {}));
  }

  @Test
  void callThatSleepsIsInterruptedAndItsLineKnown() {
    AtomicBoolean woken = new AtomicBoolean();
    AtomicBoolean told = new AtomicBoolean();
    OverdueException overdue =
        assertTimeoutPreemptively(
            Duration.ofSeconds(60),
            () ->
                assertThrows(
                    OverdueException.class,
                    () -> SHORT.call("mine", () -> sleep(woken), () -> told.set(true))));
    assertEquals("took longer than 0.2 s", overdue.getMessage());
    assertTrue(told.get());
    assertTrue(woken.get(), "the sleeper was not interrupted");
    boolean shown = false;
    for (StackTraceElement frame : overdue.getStackTrace()) {
      shown |= frame.getMethodName().equals("sleep") && frame.getClassName().contains("LimitTest");
    }
    assertTrue(shown, "the stack is not the call's");
  }

  private static boolean sleep(AtomicBoolean woken) {
    try {
      new CountDownLatch(1).await();
      return true;
    } catch (InterruptedException up) {
      woken.set(true);
      return false;
    }
  }

  @Test
  @Timeout(60)
  void callThatDoesNotListenIsAbandoned() {
    AtomicBoolean released = new AtomicBoolean();
    try {
      OverdueException overdue =
          assertThrows(
              OverdueException.class, () -> SHORT.call("mine", () -> circle(released), () -> {}));
      assertTrue(overdue.cpuS() > 0, "a loop takes processor time");
    } finally {
      released.set(true);
    }
  }

  private static boolean circle(AtomicBoolean released) {
    while (!released.get()) {
      Thread.onSpinWait();
    }
    return true;
  }

  @Test
  void interruptionWhileWaitingIsRememberedAndEndsNothing() {
    Thread.currentThread().interrupt();
    assertEquals("done", LONG.call("mine", () -> "done", () -> {}));
    assertTrue(Thread.interrupted());
  }

  @Test
  void limitsThatAreNoneAreRefusedAndEndlessOnesWork() {
    assertThrows(IllegalArgumentException.class, () -> new TimeLimit(Duration.ZERO));
    assertThrows(IllegalArgumentException.class, () -> new TimeLimit(Duration.ofMillis(-1)));
    TimeLimit endless = new TimeLimit(Duration.ofSeconds(Long.MAX_VALUE));
    assertFalse(endless.call("mine", () -> false, () -> {}));
  }
}
