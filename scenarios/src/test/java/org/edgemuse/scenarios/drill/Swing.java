package org.edgemuse.scenarios.drill;

import java.awt.Window;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javax.swing.SwingUtilities;

/** Does things on the Swing thread, where windows are touched, and waits for what comes of them. */
final class Swing {
  private static final long MOST_MS = 60_000;

  private Swing() {}

  /** Does it, and waits until it is done. */
  static void run(Runnable action) {
    get(
        () -> {
          action.run();
          return true;
        });
  }

  /** What windows tell. */
  static <T> T get(Supplier<T> question) {
    if (SwingUtilities.isEventDispatchThread()) {
      return question.get();
    }
    AtomicReference<T> answer = new AtomicReference<>();
    try {
      SwingUtilities.invokeAndWait(() -> answer.set(question.get()));
    } catch (InterruptedException | InvocationTargetException failed) {
      throw new IllegalStateException(failed);
    }
    return answer.get();
  }

  /** Waits until something is so, as the Swing thread sees it. */
  static void await(String what, BooleanSupplier so) {
    long endMs = System.currentTimeMillis() + MOST_MS;
    while (!get(so::getAsBoolean)) {
      if (System.currentTimeMillis() > endMs) {
        throw new IllegalStateException("In vain waited for: " + what);
      }
      sleep();
    }
  }

  /** The windows on screen. */
  static List<Window> windows() {
    List<Window> showing = new ArrayList<>();
    for (Window window : Window.getWindows()) {
      if (window.isShowing()) {
        showing.add(window);
      }
    }
    return showing;
  }

  private static void sleep() {
    try {
      Thread.sleep(5);
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }
}
