package org.edgemuse.experiment.output;

import org.edgemuse.experiment.csv.CsvAppender;
import org.edgemuse.experiment.plan.Layout;
import org.edgemuse.experiment.run.RunResult;
import org.edgemuse.experiment.run.RunTask;
import org.edgemuse.kernel.result.RunSummary;
import org.jspecify.annotations.Nullable;

/**
 * Appends the rows of finished runs to runs.csv, slots.csv, timings.csv and failures.csv. A run's
 * row in runs.csv comes last: once it is there, all of the run is.
 */
public final class ResultTables implements AutoCloseable {
  private final ResultRows rows;
  private final CsvAppender runs;
  private final @Nullable CsvAppender slots;
  private final CsvAppender timings;
  private final FailureTable failures;

  /**
   * How much of the files of a sweep that was cut short stays, in bytes.
   *
   * @param runs of runs.csv
   * @param slots of slots.csv
   * @param timings of timings.csv
   */
  public record Kept(long runs, long slots, long timings) {
    /** Nothing. */
    public static final Kept NOTHING = new Kept(0, 0, 0);
  }

  /**
   * Starts the files in this folder, or goes on with them.
   *
   * @param slotRows whether there is a slots.csv
   */
  public ResultTables(OutputFolder folder, Layout layout, boolean slotRows, Kept kept) {
    rows = new ResultRows(layout);
    timings = CsvAppender.resume(folder.timings(), rows.timingColumns(), false, kept.timings());
    slots =
        slotRows
            ? CsvAppender.resume(folder.slots(), rows.slotColumns(), true, kept.slots())
            : null;
    failures = FailureTable.create(folder.failures(), layout);
    runs = CsvAppender.resume(folder.runs(), rows.runColumns(), true, kept.runs());
  }

  /**
   * Appends what a run has left.
   *
   * @param slotsOfRun number of its slots
   */
  public void append(RunTask task, int slotsOfRun, RunResult result) {
    RunSummary summary = result.summary();
    if (slots != null && summary != null) {
      slots.appendAll(rows.slots(task, result.information(), summary));
    }
    timings.append(rows.timing(task, slotsOfRun, result));
    if (result.failure() != null) {
      failures.append(rows.leading(task, ""), result.failure());
    }
    if (summary != null) {
      runs.append(rows.run(task, result.information(), summary));
    }
  }

  @Override
  public void close() {
    runs.close();
    failures.close();
    timings.close();
    if (slots != null) {
      slots.close();
    }
  }
}
