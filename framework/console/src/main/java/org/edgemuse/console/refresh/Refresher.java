package org.edgemuse.console.refresh;

import java.util.concurrent.atomic.AtomicBoolean;
import javax.swing.SwingUtilities;
import javax.swing.Timer;

/**
 * Has the Swing thread draw what has changed, soon but not more often than eyes can follow, however
 * often it is asked.
 */
public final class Refresher {
  private static final int GAP_MS = 100;

  private final AtomicBoolean asked = new AtomicBoolean();
  private final Timer timer;
  private long lastNs = System.nanoTime() - GAP_MS * 1_000_000L;

  /** Has that done on the Swing thread. */
  public Refresher(Runnable refresh) {
    timer =
        new Timer(
            GAP_MS,
            due -> {
              asked.set(false);
              lastNs = System.nanoTime();
              refresh.run();
            });
    timer.setRepeats(false);
  }

  /** Asks for a picture; any thread may. */
  public void ask() {
    if (asked.compareAndSet(false, true)) {
      SwingUtilities.invokeLater(this::start);
    }
  }

  private void start() {
    long sinceMs = (System.nanoTime() - lastNs) / 1_000_000;
    timer.setInitialDelay((int) Math.max(0, GAP_MS - sinceMs));
    timer.restart();
  }
}
