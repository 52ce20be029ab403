package org.edgemuse.console.refresh;

import java.util.concurrent.atomic.AtomicBoolean;
import javax.swing.SwingUtilities;
import javax.swing.Timer;

/**
 * Has the Swing thread bring windows up to date with what has changed, soon but not more often than
 * eyes can follow, however often it is asked; and so seldom that four fifths of the time are left
 * to the run, which MASON lets go on only while the Swing thread is idle; once a second at least.
 */
public final class Refresher {
  private static final long LEAST_GAP_NS = 100_000_000;
  private static final long MOST_GAP_NS = 1_000_000_000;
  private static final int GAPS_PER_REFRESH = 4;
  private static final int NS_PER_MS = 1_000_000;

  private final AtomicBoolean asked = new AtomicBoolean();
  private final Timer timer;
  private long nextNs = System.nanoTime();

  /** Has that done on the Swing thread. */
  public Refresher(Runnable refresh) {
    timer = new Timer(0, due -> run(refresh));
    timer.setRepeats(false);
  }

  private void run(Runnable refresh) {
    asked.set(false);
    long beginNs = System.nanoTime();
    refresh.run();
    long endNs = System.nanoTime();
    long fairNs = GAPS_PER_REFRESH * (endNs - beginNs);
    nextNs = endNs + Math.max(LEAST_GAP_NS, Math.min(MOST_GAP_NS, fairNs));
  }

  /** Asks for a refresh; any thread may. */
  public void ask() {
    if (asked.compareAndSet(false, true)) {
      SwingUtilities.invokeLater(this::start);
    }
  }

  private void start() {
    timer.setInitialDelay((int) Math.max(0, (nextNs - System.nanoTime()) / NS_PER_MS));
    timer.restart();
  }
}
