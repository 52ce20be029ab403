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
 * Shows how far a sweep is: a bar with the time left on a terminal, plain lines elsewhere. Runs of
 * several episodes count by them while they are under way.
 */
sealed interface Progress extends ProgressListener, AutoCloseable {

  @Override
  void close();

  /** What suits where the process's messages go. */
  static Progress of(PrintWriter err) {
    return onTerminal() ? new Bar(err) : new Lines(err);
  }

  /** Whether the process's messages go where lines can be drawn again. */
  static boolean onTerminal() {
    return System.console() != null && System.getenv("TERM") != null;
  }

  /** A bar on the terminal. */
  final class Bar implements Progress {
    /** What a run counts on the bar, so that a part of one moves it. */
    private static final int RUN = 1000;

    private final PrintWriter err;
    private final UnderWay underWay = new UnderWay();
    private int done;
    private int total;
    private @Nullable ProgressBar bar;

    Bar(PrintWriter err) {
      this.err = err;
    }

    @Override
    public void begun(int total) {
      this.total = total;
    }

    @Override
    public void resumed(int done, int total) {
      this.done = done;
      this.total = total;
      bar = begin();
    }

    @Override
    public void progress(int done, int total, RunTask last) {
      this.done = done;
      this.total = total;
      underWay.over(last.index());
      show();
    }

    @Override
    public void episode(RunTask run, int done, int total) {
      underWay.episode(run.index(), done, total);
      show();
    }

    private void show() {
      ProgressBar shown = bar == null ? begin() : bar;
      bar = shown;
      shown.maxHint((long) RUN * total);
      shown.setExtraMessage(underWay.toString());
      shown.stepTo(Math.round(RUN * (done + underWay.share())));
    }

    /** What was done before does not count for the time left. */
    private ProgressBar begin() {
      return new ProgressBarBuilder()
          .setTaskName("Runs")
          .setUnit("", RUN)
          .setInitialMax((long) RUN * total)
          .startsFrom((long) RUN * done, Duration.ZERO)
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

  /** A line for every tenth of the work. */
  final class Lines implements Progress {
    private static final int PARTS = 10;

    /** Tenths of episodes may not add up to whole runs. */
    private static final double ROUNDING = 1e-9;

    private final PrintWriter err;
    private final UnderWay underWay = new UnderWay();
    private final long startNs = System.nanoTime();
    private int before;
    private int done;
    private int total;
    private int shown;

    Lines(PrintWriter err) {
      this.err = err;
    }

    @Override
    public void progress(int done, int total, RunTask last) {
      this.done = done;
      this.total = total;
      underWay.over(last.index());
      show();
    }

    @Override
    public void episode(RunTask run, int done, int total) {
      underWay.episode(run.index(), done, total);
      show();
    }

    private void show() {
      double work = done + underWay.share();
      int part = (int) (work * PARTS / Math.max(1, total) + ROUNDING);
      if (total > 0 && part > shown) {
        shown = part;
        double elapsedS = (System.nanoTime() - startNs) / 1e9;
        err.printf(
            "%d of %d runs%s, about %.0f s left%n",
            done, total, underWay, elapsedS * (total - work) / (work - before));
      }
    }

    @Override
    public void begun(int total) {
      this.total = total;
    }

    @Override
    public void resumed(int done, int total) {
      before = done;
      this.done = done;
      this.total = total;
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
