package org.edgemuse.experiment.output;

import java.util.ArrayList;
import java.util.List;
import org.edgemuse.experiment.csv.CsvAppender;
import org.edgemuse.experiment.csv.NumberText;
import org.edgemuse.experiment.plan.Layout;
import org.edgemuse.experiment.plan.Plan;
import org.edgemuse.experiment.run.RunResult;
import org.edgemuse.experiment.run.RunTask;
import org.edgemuse.kernel.result.RunSummary;
import org.jspecify.annotations.Nullable;

/**
 * Appends the rows of finished runs to runs.csv, slots.csv, timings.csv and failures.csv. A run's
 * row in runs.csv comes last: once it is there, all of the run is.
 */
public final class ResultTables implements AutoCloseable {
  private static final String SLOT = "slot";

  private final Layout layout;
  private final CsvAppender runs;
  private final @Nullable CsvAppender slots;
  private final CsvAppender timings;
  private final FailureTable failures;

  /** Starts the files in this folder. */
  public ResultTables(OutputFolder folder, Plan plan) {
    layout = plan.layout();
    List<String> leading = layout.leadingColumns();
    timings =
        CsvAppender.create(
            folder.timings(),
            with(with(leading, List.of("status")), List.of("wall_s", "cpu_s", "slots_per_s")),
            false);
    List<String> slotColumns = with(with(leading, List.of(SLOT)), layout.slotMetrics());
    slots =
        plan.recordEverySlots() > 0 ? CsvAppender.create(folder.slots(), slotColumns, false) : null;
    failures = FailureTable.create(folder.failures(), layout);
    runs = CsvAppender.create(folder.runs(), with(leading, layout.metrics()), true);
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
    if (result.failure() != null) {
      failures.append(leading, result.failure());
    }
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
    for (int row = 0; row < summary.slots().length; row++) {
      List<String> cells = new ArrayList<>(leading);
      cells.add(Integer.toString(summary.slots()[row]));
      for (int column : columns) {
        cells.add(column < 0 ? "" : text(summary.slotValues()[row][column]));
      }
      table.append(cells);
    }
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
    failures.close();
    timings.close();
    if (slots != null) {
      slots.close();
    }
  }
}
