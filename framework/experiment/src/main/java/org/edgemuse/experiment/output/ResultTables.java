package org.edgemuse.experiment.output;

import java.util.ArrayList;
import java.util.List;
import org.edgemuse.experiment.csv.CsvAppender;
import org.edgemuse.experiment.csv.NumberText;
import org.edgemuse.experiment.plan.Layout;
import org.edgemuse.experiment.run.RunResult;
import org.edgemuse.experiment.run.RunTask;
import org.edgemuse.kernel.result.RunSummary;
import org.jspecify.annotations.Nullable;

/**
 * Appends the rows of finished runs to runs.csv, slots.csv and timings.csv. A run's row in runs.csv
 * comes last: once it is there, all of the run is.
 */
public final class ResultTables implements AutoCloseable {
  private static final String SLOT = "slot";

  private final Layout layout;
  private final CsvAppender runs;
  private final @Nullable CsvAppender slots;
  private final CsvAppender timings;

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
    this.layout = layout;
    timings = CsvAppender.resume(folder.timings(), timingColumns(layout), false, kept.timings());
    slots =
        slotRows
            ? CsvAppender.resume(folder.slots(), slotColumns(layout), true, kept.slots())
            : null;
    runs = CsvAppender.resume(folder.runs(), runColumns(layout), true, kept.runs());
  }

  /** The header of runs.csv. */
  public static List<String> runColumns(Layout layout) {
    return with(layout.leadingColumns(), layout.metrics());
  }

  /** The header of slots.csv. */
  public static List<String> slotColumns(Layout layout) {
    return with(with(layout.leadingColumns(), List.of(SLOT)), layout.slotMetrics());
  }

  /** The header of timings.csv. */
  public static List<String> timingColumns(Layout layout) {
    return with(layout.leadingColumns(), List.of("status", "wall_s", "cpu_s", "slots_per_s"));
  }

  /** Appends what a run has left. */
  public void append(RunTask task, int slotsOfRun, RunResult result) {
    List<String> leading = leading(task, result.information());
    RunSummary summary = result.summary();
    if (slots != null && summary != null) {
      appendSlots(slots, leading, summary);
    }
    double speed = summary == null ? Double.NaN : slotsOfRun / result.wallS();
    String status = summary == null ? "failed" : "finished";
    timings.append(
        with(leading, List.of(status, text(result.wallS()), text(result.cpuS()), text(speed))));
    if (summary != null) {
      List<String> cells = new ArrayList<>(leading);
      for (String metric : layout.metrics()) {
        int column = summary.columns().indexOf(metric);
        cells.add(column < 0 ? "" : text(summary.values()[column]));
      }
      runs.append(cells);
    }
  }

  private void appendSlots(CsvAppender table, List<String> leading, RunSummary summary) {
    List<String> metrics = layout.slotMetrics();
    int[] columns = new int[metrics.size()];
    for (int i = 0; i < columns.length; i++) {
      columns[i] = summary.slotColumns().indexOf(metrics.get(i));
    }
    List<List<String>> rows = new ArrayList<>();
    for (int row = 0; row < summary.slots().length; row++) {
      List<String> cells = new ArrayList<>(leading);
      cells.add(Integer.toString(summary.slots()[row]));
      for (int column : columns) {
        cells.add(column < 0 ? "" : text(summary.slotValues()[row][column]));
      }
      rows.add(cells);
    }
    table.appendAll(rows);
  }

  private List<String> leading(RunTask task, String information) {
    List<String> cells = new ArrayList<>();
    cells.add(Integer.toString(task.point()));
    cells.addAll(task.varied().values());
    cells.add(task.scheduler());
    if (!layout.incentives().isEmpty()) {
      cells.add(String.valueOf(task.incentive()));
    }
    cells.add(information);
    cells.add(Integer.toString(task.replication()));
    cells.add(Long.toString(task.seed()));
    return cells;
  }

  private static String text(double value) {
    return NumberText.of(value);
  }

  private static List<String> with(List<String> first, List<String> then) {
    List<String> all = new ArrayList<>(first);
    all.addAll(then);
    return all;
  }

  @Override
  public void close() {
    runs.close();
    timings.close();
    if (slots != null) {
      slots.close();
    }
  }
}
