package org.edgemuse.console;

import java.util.concurrent.CountDownLatch;
import org.edgemuse.console.run.WatchedScenario;
import sim.display.Console;

/** A console with its windows, and who waits for their end. */
final class OpenConsole {

  /** MASON ends the process with the last of its controllers; the command does that itself. */
  private static final Object NOT_THE_LAST = new Object();

  private final WatchedScenario source;
  private final CountDownLatch closed = new CountDownLatch(1);

  OpenConsole(WatchedScenario source) {
    this.source = source;
  }

  /** Makes the windows, on the Swing thread. */
  @SuppressWarnings("unchecked")
  void show() {
    OtherModels.leaveOut();
    Console.allControllers.put(NOT_THE_LAST, NOT_THE_LAST);
    EdgeConsole edge = new EdgeConsole(source);
    edge.onQuit(closed::countDown);
    Console console = new CheckpointingConsole(edge);
    // What is played again is the same run: the seed is the scenario's, or what the user types.
    console.setIncrementSeedOnStop(false);
    console.setVisible(true);
  }

  void awaitClosed() throws InterruptedException {
    closed.await();
  }
}
