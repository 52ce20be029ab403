package org.edgemuse.cli;

import java.io.PrintWriter;
import java.util.List;
import org.edgemuse.experiment.SweepRun;

/**
 * Ends a sweep cleanly when the process is told to end, as by Ctrl-C or by a cluster whose time is
 * up: what is done is kept, and the command to go on is shown.
 */
final class Interruption implements AutoCloseable {
  private final Thread hook;

  private Interruption(Thread hook) {
    this.hook = hook;
  }

  /** Watches over a sweep until it is closed. */
  static Interruption of(
      SweepRun sweep, Progress progress, PrintWriter err, List<String> commandLine) {
    Thread hook =
        new Thread(
            () -> {
              int over = sweep.stop();
              progress.close();
              err.printf(
                  "Stopped; %s done and kept. Go on with: %s%n",
                  over == 1 ? "1 run is" : over + " runs are", GoOn.command(commandLine));
              err.flush();
            },
            "interruption");
    Runtime.getRuntime().addShutdownHook(hook);
    return new Interruption(hook);
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException ending) {
      // The process is ending, and the hook is what ends the sweep.
      return;
    }
  }
}
