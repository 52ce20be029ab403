package org.edgemuse.experiment.output;

import java.util.LinkedHashMap;
import java.util.Map;
import org.edgemuse.experiment.csv.CsvAppender;
import org.edgemuse.experiment.plan.Layout;
import org.edgemuse.experiment.run.RunResult;
import org.edgemuse.experiment.run.RunTask;
import org.edgemuse.kernel.result.RunSummary;

/**
 * Appends the rows of finished runs to runs.csv, the further tables, timings.csv and failures.csv.
 * A run's row in runs.csv comes last: once it is there, all of the run is.
 */
public final class ResultTables implements AutoCloseable {
  private final ResultRows rows;
  private final CsvAppender runs;
  private final Map<String, CsvAppender> tables = new LinkedHashMap<>();
  private final CsvAppender timings;
  private final FailureTable failures;

  /**
   * How much of the files of a sweep that was cut short stays, in bytes.
   *
   * @param runs of runs.csv
   * @param timings of timings.csv
   * @param tables of each further table by its name; 0 of those that are not listed
   */
  public record Kept(long runs, long timings, Map<String, Long> tables) {
    /** Nothing. */
    public static final Kept NOTHING = new Kept(0, 0, Map.of());

    /** Copies the map. */
    public Kept {
      tables = Map.copyOf(tables);
    }
  }

  /**
   * Starts the files in this folder, or goes on with them. runs.csv is cut first: a row in it must
   * never stand for rows that are cut already, as a run may well have none in a table.
   */
  public ResultTables(OutputFolder folder, Layout layout, Kept kept) {
    rows = new ResultRows(layout);
    runs = CsvAppender.resume(folder.runs(), rows.runColumns(), true, kept.runs());
    timings = CsvAppender.resume(folder.timings(), rows.timingColumns(), false, kept.timings());
    for (String name : layout.tables().keySet()) {
      long bytes = kept.tables().getOrDefault(name, 0L);
      tables.put(
          name, CsvAppender.resume(folder.table(name), rows.tableColumns(name), true, bytes));
    }
    failures = FailureTable.create(folder.failures(), layout);
  }

  /**
   * Appends what a run has left.
   *
   * @param slotsOfRun number of its slots
   */
  public void append(RunTask task, int slotsOfRun, RunResult result) {
    RunSummary summary = result.summary();
    if (summary != null) {
      tables.forEach(
          (name, table) -> table.appendAll(rows.table(name, task, result.information(), summary)));
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
    tables.values().forEach(CsvAppender::close);
  }
}
