package org.edgemuse.experiment.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.edgemuse.experiment.csv.NumberText;
import org.edgemuse.experiment.plan.Layout;
import org.edgemuse.experiment.run.RunResult;
import org.edgemuse.experiment.run.RunTask;
import org.edgemuse.kernel.result.RunSummary;
import org.edgemuse.kernel.result.TableRows;

/** What runs are as rows of the tables of results. */
public final class ResultRows {
  private final Layout layout;

  /**
   * @param layout the shape of the results
   */
  public ResultRows(Layout layout) {
    this.layout = layout;
  }

  /** The header of runs.csv. */
  public List<String> runColumns() {
    return with(layout.leadingColumns(), layout.metrics());
  }

  /** The header of a further table. */
  public List<String> tableColumns(String table) {
    return with(layout.leadingColumns(), columns(table));
  }

  private List<String> columns(String table) {
    return Objects.requireNonNull(layout.tables().get(table), table);
  }

  /** The header of timings.csv. */
  public List<String> timingColumns() {
    return with(layout.leadingColumns(), List.of("status", "wall_s", "cpu_s", "slots_per_s"));
  }

  /** A finished run's row of runs.csv. */
  public List<String> run(RunTask task, String information, RunSummary summary) {
    List<String> cells = leading(task, information);
    for (String metric : layout.metrics()) {
      int column = summary.columns().indexOf(metric);
      cells.add(column < 0 ? "" : NumberText.of(summary.values()[column]));
    }
    return cells;
  }

  /**
   * A finished run's rows of a further table, none if the run has no such table. They are made as
   * they are asked for: as texts they take much more memory than as numbers.
   */
  public List<List<String>> table(
      String table, RunTask task, String information, RunSummary summary) {
    for (TableRows rows : summary.tables()) {
      if (rows.name().equals(table)) {
        return new TableCells(leading(task, information), columns(table), rows);
      }
    }
    return List.of();
  }

  /**
   * A run's row of timings.csv.
   *
   * @param slots of the run
   */
  public List<String> timing(RunTask task, int slots, RunResult result) {
    List<String> cells = leading(task, result.information());
    boolean finished = result.summary() != null;
    cells.add(finished ? "finished" : "failed");
    cells.add(NumberText.of(result.wallS()));
    cells.add(NumberText.of(result.cpuS()));
    cells.add(NumberText.of(finished ? slots / result.wallS() : Double.NaN));
    return cells;
  }

  /** The cells that stand before what a row tells of its run. */
  List<String> leading(RunTask task, String information) {
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

  private static List<String> with(List<String> first, List<String> then) {
    List<String> all = new ArrayList<>(first);
    all.addAll(then);
    return all;
  }
}
