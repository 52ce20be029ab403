package org.edgemuse.cli;

import java.io.PrintWriter;
import java.time.Duration;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.edgemuse.experiment.ProgressListener;
import org.edgemuse.experiment.run.RunTask;
import org.jspecify.annotations.Nullable;

/** Shows how far a sweep is: a bar with the time left on a terminal, plain lines elsewhere. */
sealed interface Progress extends ProgressListener, AutoCloseable {

  @Override
  void close();

  /** What suits where the process's messages go. */
  static Progress of(PrintWriter err) {
    return System.console() != null && System.getenv("TERM") != null
        ? new Bar(err)
        : new Lines(err);
  }

  /** A bar on the terminal. */
  final class Bar implements Progress {
    private final PrintWriter err;
    private @Nullable ProgressBar bar;

    Bar(PrintWriter err) {
      this.err = err;
    }

    @Override
    public void resumed(int done, int total) {
      bar = begin(done, total);
    }

    @Override
    public void progress(int done, int total, RunTask last) {
      if (bar == null) {
        bar = begin(0, total);
      }
      bar.maxHint(total);
      bar.stepTo(done);
    }

    /** What was done before does not count for the time left. */
    private static ProgressBar begin(int done, int total) {
      return new ProgressBarBuilder()
          .setTaskName("Runs")
          .setInitialMax(total)
          .startsFrom(done, Duration.ZERO)
          .setStyle(ProgressBarStyle.ASCII)
          .build();
    }

    @Override
    public void warn(String message) {
      err.println(message);
    }

    @Override
    public void close() {
      if (bar != null) {
        bar.close();
      }
    }
  }

  /** A line for every tenth of the runs. */
  final class Lines implements Progress {
    private static final int PARTS = 10;

    private final PrintWriter err;
    private final long startNs = System.nanoTime();
    private int before;
    private int shown;

    Lines(PrintWriter err) {
      this.err = err;
    }

    @Override
    public void progress(int done, int total, RunTask last) {
      int part = (int) ((long) done * PARTS / total);
      if (part > shown) {
        shown = part;
        double elapsedS = (System.nanoTime() - startNs) / 1e9;
        err.printf(
            "%d of %d runs, about %.0f s left%n",
            done, total, elapsedS * (total - done) / (done - before));
      }
    }

    @Override
    public void resumed(int done, int total) {
      before = done;
      shown = (int) ((long) done * PARTS / Math.max(1, total));
      err.printf("%d of %d runs are done already%n", done, total);
    }

    @Override
    public void warn(String message) {
      err.println(message);
    }

    @Override
    public void close() {
      err.flush();
    }
  }
}
