package org.edgemuse.cli;

import java.io.PrintWriter;
import java.time.Duration;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.edgemuse.experiment.ProgressListener;
import org.edgemuse.experiment.run.RunTask;
import org.jspecify.annotations.Nullable;

/**
 * Shows how far a single run is that has several episodes: a bar with the time left on a terminal,
 * a line for every tenth elsewhere. Of a run of one episode it shows nothing.
 */
final class RunProgress implements ProgressListener, AutoCloseable {
  private static final int PARTS = 10;
  private static final int NONE = -1;

  private final PrintWriter err;
  private final boolean onTerminal;
  private final long startNs = System.nanoTime();
  private int before = NONE;
  private int shown;
  private @Nullable ProgressBar bar;

  RunProgress(PrintWriter err, boolean onTerminal) {
    this.err = err;
    this.onTerminal = onTerminal;
  }

  @Override
  public void progress(int done, int total, RunTask last) {}

  @Override
  public void episode(RunTask run, int done, int total) {
    over(done, total);
  }

  /** So many episodes are over. */
  void over(int done, int total) {
    if (before == NONE) {
      // A run that goes on from a checkpoint has had some already.
      before = done - 1;
      shown = part(before, total);
    }
    if (onTerminal) {
      ProgressBar moved = bar == null ? begin(total) : bar;
      bar = moved;
      moved.stepTo(done);
    } else if (part(done, total) > shown) {
      shown = part(done, total);
      double elapsedS = (System.nanoTime() - startNs) / 1e9;
      err.printf(
          "%d of %d episodes, about %.0f s left%n",
          done, total, elapsedS * (total - done) / (done - before));
      err.flush();
    }
  }

  private static int part(int done, int total) {
    return (int) ((long) done * PARTS / total);
  }

  private ProgressBar begin(int total) {
    return new ProgressBarBuilder()
        .setTaskName("Episodes")
        .setInitialMax(total)
        .startsFrom(before, Duration.ZERO)
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
