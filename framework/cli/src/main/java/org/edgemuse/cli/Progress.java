package org.edgemuse.cli;

import java.io.PrintWriter;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.edgemuse.experiment.ProgressListener;
import org.edgemuse.experiment.run.RunTask;

/** Shows how far a sweep is: a bar with the time left on a terminal, plain lines elsewhere. */
sealed interface Progress extends ProgressListener, AutoCloseable {

  @Override
  void close();

  /** What suits where the process's messages go. */
  static Progress of(PrintWriter err, int total) {
    return System.console() != null && System.getenv("TERM") != null
        ? new Bar(total)
        : new Lines(err);
  }

  /** A bar on the terminal. */
  final class Bar implements Progress {
    private final ProgressBar bar;

    Bar(int total) {
      bar =
          new ProgressBarBuilder()
              .setTaskName("Runs")
              .setInitialMax(total)
              .setStyle(ProgressBarStyle.ASCII)
              .build();
    }

    @Override
    public void progress(int done, int total, RunTask last) {
      bar.stepTo(done);
    }

    @Override
    public void close() {
      bar.close();
    }
  }

  /** A line for every tenth of the runs. */
  final class Lines implements Progress {
    private static final int PARTS = 10;

    private final PrintWriter err;
    private final long startNs = System.nanoTime();
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
            "%d of %d runs, about %.0f s left%n", done, total, elapsedS * (total - done) / done);
      }
    }

    @Override
    public void close() {
      err.flush();
    }
  }
}
