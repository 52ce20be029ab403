package org.edgemuse.experiment.resume;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.DoubleStream;
import org.edgemuse.experiment.csv.CsvException;
import org.edgemuse.experiment.csv.NumberText;
import org.edgemuse.experiment.output.OutputFolder;
import org.edgemuse.experiment.output.ResultRows;
import org.edgemuse.experiment.output.ResultTables;
import org.edgemuse.experiment.output.RowOrder;
import org.edgemuse.experiment.plan.Layout;
import org.edgemuse.experiment.run.RunResult;
import org.edgemuse.kernel.result.RunSummary;
import org.edgemuse.kernel.result.TableRows;
import org.jspecify.annotations.Nullable;

/**
 * What the tables of a sweep that was cut short hold: first the finished runs from the beginning of
 * the sweep, without a gap, whose rows stay where they are; then those after a run that failed and
 * is made again, which are taken out to wait for it.
 */
public final class Salvage implements AutoCloseable {
  private final OutputFolder folder;
  private final Layout layout;
  private final int leading;
  private final Table runs;
  private final Map<String, Table> tables = new LinkedHashMap<>();
  private final Table timings;
  private ResultTables.Kept kept;
  private int last = RowOrder.NONE;

  /**
   * Opens the tables of a folder, all or some of which may be missing or cut.
   *
   * @throws CsvException if a table has not the columns of this layout
   */
  public Salvage(OutputFolder folder, Layout layout) {
    this.folder = folder;
    this.layout = layout;
    leading = layout.leadingColumns().size();
    RowOrder order = new RowOrder(layout);
    ResultRows rows = new ResultRows(layout);
    runs = Table.open(folder.runs(), rows.runColumns(), order);
    for (String name : layout.tables().keySet()) {
      tables.put(name, Table.open(folder.table(name), rows.tableColumns(name), order));
    }
    timings = Table.open(folder.timings(), rows.timingColumns(), order);
    kept = ends();
  }

  /**
   * Keeps the rows of a run where they are if they come next.
   *
   * @param index of the run, rising from call to call
   * @return its metrics, without its tables; or null if its rows are not next or not whole
   */
  public @Nullable RunResult keep(int index) {
    if (runs.next() != index
        || !tables.entrySet().stream().allMatch(t -> holds(t.getKey(), t.getValue(), index))) {
      return null;
    }
    // Tables and times were written before the row that says that the run is done.
    tables.values().forEach(table -> table.skip(index));
    timings.skipBefore(index);
    timings.skip(index);
    last = index;
    RunResult result = result(index, runs.take(), List.of(), List.of());
    kept = ends();
    return result;
  }

  /**
   * Whether a table can hold all that the run left: every run has slots, but in other tables it may
   * have left nothing, so that those of a later run or none follow.
   */
  private static boolean holds(String name, Table table, int index) {
    return name.equals(RunSummary.SLOTS)
        ? table.next() == index
        : table.isThere() && (!table.hasNext() || table.next() >= index);
  }

  /** Where each table is cut: behind the rows that were kept. */
  public ResultTables.Kept kept() {
    return kept;
  }

  private ResultTables.Kept ends() {
    Map<String, Long> ends = new LinkedHashMap<>();
    tables.forEach((name, table) -> ends.put(name, table.end()));
    return new ResultTables.Kept(runs.end(), timings.end(), ends);
  }

  /**
   * Takes out the rows that were not kept, run by run.
   *
   * @param found hears of each whole run, its tables included
   */
  public void takeRest(Consumer<RunResult> found) {
    while (runs.hasNext()) {
      int index = runs.next();
      List<String> row = runs.take();
      if (index > last) {
        last = index;
        boolean whole = true;
        List<TableRows> left = new ArrayList<>();
        for (Map.Entry<String, Table> table : tables.entrySet()) {
          table.getValue().skipBefore(index);
          whole = whole && holds(table.getKey(), table.getValue(), index);
          left.add(rows(table.getKey(), table.getValue(), index));
        }
        timings.skipBefore(index);
        List<List<String>> times = timings.takeAll(index);
        if (whole) {
          found.accept(result(index, row, times, left));
        }
      }
    }
  }

  /** The run's rows of a table, with the columns that the table has in the sweep. */
  private TableRows rows(String name, Table table, int index) {
    DoubleStream.Builder values = DoubleStream.builder();
    while (table.next() == index) {
      List<String> cells = table.take();
      for (String cell : cells.subList(leading, cells.size())) {
        values.add(number(folder.table(name), cell));
      }
    }
    return new TableRows(
        name, layout.tables().getOrDefault(name, List.of()), values.build().toArray());
  }

  private RunResult result(
      int index, List<String> row, List<List<String>> times, List<TableRows> left) {
    RunSummary summary =
        new RunSummary(
            layout.metrics(), numbers(folder.runs(), row.subList(leading, row.size())), left);
    // Behind the leading cells of a row of times stands its status.
    double wallS =
        times.isEmpty() ? Double.NaN : number(folder.timings(), times.get(0).get(leading + 1));
    double cpuS =
        times.isEmpty() ? Double.NaN : number(folder.timings(), times.get(0).get(leading + 2));
    String information = row.get(layout.leadingColumns().indexOf("information"));
    return new RunResult(index, summary, information, wallS, cpuS, null);
  }

  private static double[] numbers(Path table, List<String> cells) {
    return cells.stream().mapToDouble(cell -> number(table, cell)).toArray();
  }

  private static double number(Path table, String cell) {
    try {
      return NumberText.parse(cell);
    } catch (NumberFormatException damaged) {
      throw new CsvException(
          "%s: '%s' is not a number; was it changed by hand?".formatted(table, cell), damaged);
    }
  }

  @Override
  public void close() {
    runs.close();
    tables.values().forEach(Table::close);
    timings.close();
  }
}
