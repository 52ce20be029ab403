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
import org.edgemuse.kernel.config.ConfigException;
import org.edgemuse.kernel.config.Problems;
import org.edgemuse.kernel.fault.Reason;
import org.edgemuse.kernel.model.Run;
import org.edgemuse.kernel.result.MetricColumns;
import org.edgemuse.kernel.scenario.Scenario;

/**
 * The metric columns of all variants, so that headers are known before the first run is over.
 * Variants that differ in their columns give the union, in order of appearance.
 */
final class Columns {
  private final Set<String> reserved;
  private final Set<String> runs = new LinkedHashSet<>();
  private final Set<String> slots = new LinkedHashSet<>();
  private final Map<String, Better> better = new LinkedHashMap<>();

  /**
   * @param leading columns that a metric must not take
   */
  Columns(List<String> leading) {
    reserved = Set.copyOf(leading);
  }

  List<String> runs() {
    return new ArrayList<>(runs);
  }

  List<String> slots() {
    return new ArrayList<>(slots);
  }

  /** Which way a run's columns are to be read; neither where variants disagree. */
  Map<String, Better> better() {
    return better;
  }

  void add(Scenario scenario, Problems problems) {
    Run run = Run.ofWorld(scenario, scenario.seed());
    Set<String> own = new LinkedHashSet<>();
    for (Choice<Metric> choice : scenario.metrics()) {
      Asked asked = ask(choice, run, problems);
      boolean sound = true;
      for (int i = 0; i < asked.columns().size(); i++) {
        String column = asked.columns().get(i);
        sound = sound && add(choice, column, asked.slotsOnly(), own, problems);
        if (sound && !asked.slotsOnly()) {
          better.merge(column, asked.better().get(i), (a, b) -> a == b ? a : Better.NEITHER);
        }
      }
    }
  }

  /** What a metric answers: nothing if it cannot be asked, which is a problem. */
  private static Asked ask(Choice<Metric> choice, Run run, Problems problems) {
    try {
      Metric metric = choice.create(run);
      List<String> columns = MetricColumns.of(metric, choice.culprit(metric));
      return new Asked(columns, columns.stream().map(metric::better).toList(), metric.slotsOnly());
    } catch (ConfigException refused) {
      problems.addAll(refused.problems());
    } catch (OutOfMemoryError large) {
      problems.add(
          choice.where(),
          "There is not enough memory for this metric with %d UEs, %d APs and %d ESs"
              .formatted(run.ueCount(), run.apCount(), run.esCount()));
    } catch (RuntimeException | Error faulty) {
      // Without its columns there is no header for anyone's rows.
      problems.add(
          choice.where(),
          "Metric '%s' does not tell its columns: %s"
              .formatted(choice.name(), Reason.withLine(faulty)));
    }
    return new Asked(List.of(), List.of(), false);
  }

  /** A metric's answers, none of which may be null. */
  private record Asked(List<String> columns, List<Better> better, boolean slotsOnly) {
    Asked {
      columns = List.copyOf(columns);
      better = List.copyOf(better);
    }
  }

  /** Adds a column, or the problem that it cannot be added. */
  private boolean add(
      Choice<Metric> choice, String column, boolean slotsOnly, Set<String> own, Problems problems) {
    if (reserved.contains(column) || column.equals(FigureSpec.SLOT)) {
      problems.add(choice.where(), "Column '" + column + "' of this metric is the name of another");
    } else if (!own.add(column)) {
      problems.add(choice.where(), "Another metric has a column '" + column + "' too");
    } else {
      slots.add(column);
      if (!slotsOnly) {
        runs.add(column);
      }
      return true;
    }
    return false;
  }
}
