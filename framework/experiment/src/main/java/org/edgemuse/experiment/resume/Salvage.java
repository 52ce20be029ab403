package org.edgemuse.experiment.resume;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.edgemuse.experiment.csv.CsvException;
import org.edgemuse.experiment.csv.NumberText;
import org.edgemuse.experiment.output.OutputFolder;
import org.edgemuse.experiment.output.ResultRows;
import org.edgemuse.experiment.output.ResultTables;
import org.edgemuse.experiment.output.RowOrder;
import org.edgemuse.experiment.plan.Layout;
import org.edgemuse.experiment.run.RunResult;
import org.edgemuse.kernel.result.RunSummary;
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
  private final Table slots;
  private final Table timings;
  private final boolean slotRows;
  private ResultTables.Kept kept;
  private int last = RowOrder.NONE;

  /**
   * Opens the tables of a folder, all or some of which may be missing or cut.
   *
   * @param slotRows whether the sweep has slots.csv
   * @throws CsvException if a table has not the columns of this layout
   */
  public Salvage(OutputFolder folder, Layout layout, boolean slotRows) {
    this.folder = folder;
    this.layout = layout;
    this.slotRows = slotRows;
    leading = layout.leadingColumns().size();
    RowOrder order = new RowOrder(layout);
    ResultRows rows = new ResultRows(layout);
    runs = Table.open(folder.runs(), rows.runColumns(), order);
    slots = Table.open(folder.slots(), rows.slotColumns(), order);
    timings = Table.open(folder.timings(), rows.timingColumns(), order);
    kept = ends();
  }

  /**
   * Keeps the rows of a run where they are if they come next.
   *
   * @param index of the run, rising from call to call
   * @return its metrics, without its slots; or null if its rows are not next or not whole
   */
  public @Nullable RunResult keep(int index) {
    if (runs.next() != index || slotRows && slots.next() != index) {
      return null;
    }
    // Slots and times were written before the row that says that the run is done.
    slots.takeAll(index);
    timings.skipBefore(index);
    timings.takeAll(index);
    last = index;
    RunResult result = result(index, runs.take(), List.of(), List.of());
    kept = ends();
    return result;
  }

  /** Where each table is cut: behind the rows that were kept. */
  public ResultTables.Kept kept() {
    return kept;
  }

  private ResultTables.Kept ends() {
    return new ResultTables.Kept(runs.end(), slots.end(), timings.end());
  }

  /**
   * Takes out the rows that were not kept, run by run.
   *
   * @param found hears of each whole run, its slots included
   */
  public void takeRest(Consumer<RunResult> found) {
    while (runs.hasNext()) {
      int index = runs.next();
      List<String> row = runs.take();
      if (index > last) {
        last = index;
        slots.skipBefore(index);
        List<List<String>> slotsOfRun = slots.takeAll(index);
        timings.skipBefore(index);
        List<List<String>> times = timings.takeAll(index);
        if (!slotRows || !slotsOfRun.isEmpty()) {
          found.accept(result(index, row, times, slotsOfRun));
        }
      }
    }
  }

  private RunResult result(
      int index, List<String> row, List<List<String>> times, List<List<String>> slotsOfRun) {
    int[] at = new int[slotsOfRun.size()];
    double[][] values = new double[slotsOfRun.size()][];
    for (int i = 0; i < at.length; i++) {
      List<String> cells = slotsOfRun.get(i);
      at[i] = (int) number(folder.slots(), cells.get(leading));
      values[i] = numbers(folder.slots(), cells.subList(leading + 1, cells.size()));
    }
    RunSummary summary =
        new RunSummary(
            layout.metrics(),
            numbers(folder.runs(), row.subList(leading, row.size())),
            layout.slotMetrics(),
            at,
            values);
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
    slots.close();
    timings.close();
  }
}
