package org.edgemuse.experiment.verify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import org.edgemuse.experiment.csv.RowReader;
import org.edgemuse.experiment.output.ResultRows;
import org.edgemuse.experiment.plan.Plan;
import org.edgemuse.experiment.run.RunResult;
import org.edgemuse.experiment.run.RunTask;
import org.edgemuse.experiment.run.RunTasks;
import org.edgemuse.experiment.run.SweepExecutor;
import org.edgemuse.kernel.result.RunSummary;
import org.jspecify.annotations.Nullable;

/** Makes finished runs again and compares their rows with those that are there. */
final class Repetition {
  private final ResultRows rows;
  private final NavigableMap<Integer, RunTask> tasks = new TreeMap<>();
  private final NavigableMap<Integer, RecordedRows.Row> runs;
  private final Map<String, NavigableMap<Integer, byte[]>> tables = new LinkedHashMap<>();
  private final NavigableMap<Integer, Mismatch> mismatches = new TreeMap<>();

  Repetition(RecordedRows recorded, Plan plan, String folder, SortedSet<Integer> sample) {
    rows = new ResultRows(plan.layout());
    runs = recorded.runs(sample);
    for (String table : plan.layout().tables().keySet()) {
      tables.put(table, recorded.table(table, sample));
    }
    sample.forEach(index -> tasks.put(index, RunTasks.of(plan, folder, index)));
  }

  /** Makes the runs; answers those that came out differently, in the order of the sweep. */
  List<Mismatch> run(SweepExecutor executor) {
    executor.execute(new ArrayList<>(tasks.values()), this::compare);
    return List.copyOf(mismatches.values());
  }

  private synchronized void compare(RunResult result) {
    RunTask task = tasks.get(result.index());
    if (task == null) {
      throw new IllegalStateException(
          "The sweep executor delivered result %d, which was not asked for"
              .formatted(result.index()));
    }
    String what = difference(task, result);
    if (what != null) {
      mismatches.put(result.index(), new Mismatch(task.describe(), what));
    }
  }

  private @Nullable String difference(RunTask task, RunResult result) {
    RunSummary summary = result.summary();
    if (summary == null) {
      return "finished then, fails now: "
          + (result.failure() == null ? "" : result.failure().message());
    }
    RecordedRows.Row was = Objects.requireNonNull(runs.get(result.index()));
    List<String> is = rows.run(task, result.information(), summary);
    if (!Arrays.equals(was.bytes(), RowReader.bytesOf(is))) {
      return firstDifference(was.cells(), is);
    }
    for (Map.Entry<String, NavigableMap<Integer, byte[]>> table : tables.entrySet()) {
      byte[] before = table.getValue().getOrDefault(result.index(), RecordedRows.hash(List.of()));
      byte[] now =
          RecordedRows.hash(rows.table(table.getKey(), task, result.information(), summary));
      if (!Arrays.equals(before, now)) {
        return "its rows in %s.csv differ".formatted(table.getKey());
      }
    }
    return null;
  }

  private String firstDifference(List<String> was, List<String> is) {
    List<String> columns = rows.runColumns();
    for (int i = 0; i < Math.min(was.size(), is.size()); i++) {
      if (!was.get(i).equals(is.get(i))) {
        return "%s was %s, is %s".formatted(columns.get(i), text(was.get(i)), text(is.get(i)));
      }
    }
    return was.size() == is.size()
        ? "its row is written differently"
        : "its row has %d cells, not %d".formatted(was.size(), is.size());
  }

  private static String text(String cell) {
    return cell.isEmpty() ? "empty" : cell;
  }
}
