package org.edgemuse.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.Supplier;
import org.edgemuse.experiment.SweepRun;
import org.edgemuse.kernel.fault.AuthorLine;

/**
 * Ends a sweep cleanly when the process is told to end, as by Ctrl-C or by a cluster whose time is
 * up: what is done is kept, and the command to go on is shown. A plugin that ends the process is
 * named, and is no success.
 */
final class Interruption implements AutoCloseable {
  private final Thread hook;

  private Interruption(Thread hook) {
    this.hook = hook;
  }

  /** Watches over a sweep until it is closed. */
  static Interruption of(
      SweepRun sweep, Progress progress, PrintWriter err, List<String> commandLine) {
    return watch(
        err,
        () -> {
          int over = sweep.stop();
          progress.close();
          return "Stopped; %s done and kept. Go on with: %s%n"
              .formatted(over == 1 ? "1 run is" : over + " runs are", GoOn.command(commandLine));
        });
  }

  /** Watches over a single run, of which nothing can be kept. */
  static Interruption ofRun(PrintWriter err) {
    return watch(err, () -> "");
  }

  /**
   * @param end ends the work and answers what is told of it
   */
  private static Interruption watch(PrintWriter err, Supplier<String> end) {
    Thread hook =
        new Thread(
            () -> {
              String told = end.get();
              String culprit = whoExits();
              if (!culprit.isEmpty()) {
                err.println("A plugin ended the process, at " + culprit);
              }
              err.print(told);
              err.flush();
              if (!culprit.isEmpty()) {
                // Whatever code the plugin chose, work that is not over is no success.
                Runtime.getRuntime().halt(ReportPrinter.SOME_FAILED);
              }
            },
            "interruption");
    Runtime.getRuntime().addShutdownHook(hook);
    return new Interruption(hook);
  }

  /** The line of a plugin that called System.exit, or empty if it was a signal. */
  private static String whoExits() {
    for (StackTraceElement[] stack : Thread.getAllStackTraces().values()) {
      for (StackTraceElement frame : stack) {
        if (frame.getClassName().equals("java.lang.Runtime")
            && frame.getMethodName().equals("exit")) {
          Throwable call = new Throwable();
          call.setStackTrace(stack);
          return AuthorLine.of(call);
        }
      }
    }
    return "";
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
