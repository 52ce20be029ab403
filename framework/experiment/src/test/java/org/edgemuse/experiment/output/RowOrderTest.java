package org.edgemuse.experiment.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.edgemuse.experiment.Experiment;
import org.edgemuse.experiment.Worlds;
import org.edgemuse.experiment.run.RunTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowOrderTest {
  private static final String SWEEP =
      """
      sweep:
        vary: {accessPoints.count: [2, 3], slotSeconds: [1, 2, 4]}
        schedulers: [spread, {crowd: {}, label: "all, at one"}]
        replications: 4
      """;

  @TempDir Path folder;

  private static List<String> cells(RunTask task, String information) {
    List<String> cells = new ArrayList<>();
    cells.add(Integer.toString(task.point()));
    cells.addAll(task.varied().values());
    cells.add(task.scheduler());
    cells.add(information);
    cells.add(Integer.toString(task.replication()));
    cells.add(Long.toString(task.seed()));
    return cells;
  }

  @Test
  void rowOfEveryRunTellsItsIndex() {
    Experiment sweep = Worlds.read(folder, SWEEP);
    RowOrder order = new RowOrder(sweep.plan().layout());
    List<RunTask> tasks = sweep.tasks();
    assertEquals(48, tasks.size());
    for (int i = 0; i < tasks.size(); i++) {
      assertEquals(i, tasks.get(i).index());
      // A run that failed has no information.
      for (String information : List.of("feedback", "")) {
        List<String> cells = cells(tasks.get(i), information);
        assertEquals(i, order.indexOf(cells));
        cells.add("1.5");
        assertEquals(i, order.indexOf(cells));
      }
    }
  }

  @Test
  void rowOfNoRunIsTold() {
    Experiment sweep = Worlds.read(folder, SWEEP);
    RowOrder order = new RowOrder(sweep.plan().layout());
    List<String> good = cells(sweep.tasks().get(0), "feedback");
    assertEquals(RowOrder.NONE, order.indexOf(List.of()));
    assertEquals(RowOrder.NONE, order.indexOf(good.subList(0, good.size() - 2)));
    for (String bad : List.of("6", "-1", "", "0.0", "one", "99999999999")) {
      assertEquals(RowOrder.NONE, order.indexOf(with(good, 0, bad)), "point " + bad);
    }
    for (String bad : List.of("4", "-1", "", "x")) {
      assertEquals(RowOrder.NONE, order.indexOf(with(good, 5, bad)), "replication " + bad);
    }
    assertEquals(RowOrder.NONE, order.indexOf(with(good, 3, "masl")));
    assertEquals(
        RowOrder.NONE,
        order.indexOf(sweep.plan().layout().leadingColumns()),
        "the header is no row of a run");
  }

  private static List<String> with(List<String> cells, int at, String cell) {
    List<String> changed = new ArrayList<>(cells);
    changed.set(at, cell);
    return changed;
  }
}
