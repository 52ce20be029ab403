package org.edgemuse.experiment.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.edgemuse.kernel.api.metric.Better;
import org.edgemuse.kernel.api.metric.Metric;
import org.edgemuse.kernel.config.Choice;
import org.edgemuse.kernel.config.Problems;
import org.edgemuse.kernel.result.RunSummary;
import org.edgemuse.kernel.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/**
 * The columns and tables of all variants' metrics, so that headers are known before the first run
 * is over. Variants that differ in them give the union, in order of appearance.
 */
final class Columns {
  private final Set<String> reserved;
  private final Set<String> runs = new LinkedHashSet<>();
  private final Set<String> slots = new LinkedHashSet<>();
  private final Map<String, Better> better = new LinkedHashMap<>();
  private final TableColumns tables;
  private final Measures measures = new Measures();

  /**
   * @param leading columns that a metric must not take
   */
  Columns(List<String> leading) {
    reserved = Set.copyOf(leading);
    tables = new TableColumns(leading);
  }

  /**
   * The layout with these columns.
   *
   * @param slotRows first column of the rows of slots, or null if none are recorded
   */
  Layout of(Layout bare, @Nullable String slotRows) {
    Map<String, List<String>> all = new LinkedHashMap<>();
    if (slotRows != null) {
      List<String> columns = new ArrayList<>(List.of(slotRows));
      columns.addAll(slots);
      all.put(RunSummary.SLOTS, columns);
    }
    all.putAll(tables.columns());
    return bare.withMetrics(new ArrayList<>(runs), new ArrayList<>(slots), better, all);
  }

  /** Whether the runs of all variants come out the same when they are made again. */
  boolean repeatable() {
    return measures.repeatable();
  }

  void add(Scenario scenario, Problems problems) {
    Set<String> own = new LinkedHashSet<>();
    Set<String> ownTables = new LinkedHashSet<>();
    for (Measures.Answer answer : measures.of(scenario, problems)) {
      boolean sound = true;
      for (int i = 0; i < answer.columns().size(); i++) {
        String column = answer.columns().get(i);
        sound = sound && add(answer, column, own, problems);
        if (sound && !answer.slotsOnly()) {
          // Neither where variants disagree.
          better.merge(column, answer.better().get(i), (a, b) -> a == b ? a : Better.NEITHER);
        }
      }
      tables.add(answer, ownTables, problems);
    }
  }

  /** Adds a column, or the problem that it cannot be added. */
  private boolean add(Measures.Answer answer, String column, Set<String> own, Problems problems) {
    Choice<?> choice = answer.choice();
    if (reserved.contains(column) || FigureSpec.isTime(column)) {
      problems.add(
          choice.where(),
          "Column '%s' of this %s is the name of another".formatted(column, answer.noun()));
    } else if (!own.add(column)) {
      problems.add(
          choice.where(),
          choice.point() == Metric.class
              ? "Another metric has a column '" + column + "' too"
              : "A metric has a column '%s', as has this %s's own measure"
                  .formatted(column, answer.noun()));
    } else {
      slots.add(column);
      if (!answer.slotsOnly()) {
        runs.add(column);
      }
      return true;
    }
    return false;
  }
}
