package org.edgemuse.experiment.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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

  void add(Scenario scenario, Problems problems) {
    Run run = Run.ofWorld(scenario, scenario.seed());
    Set<String> own = new LinkedHashSet<>();
    for (Choice<Metric> choice : scenario.metrics()) {
      Asked asked = ask(choice, run, problems);
      boolean sound = true;
      for (String column : asked.columns()) {
        sound = sound && add(choice, column, asked.slotsOnly(), own, problems);
      }
    }
  }

  /** What a metric answers: nothing if it cannot be asked, which is a problem. */
  private static Asked ask(Choice<Metric> choice, Run run, Problems problems) {
    try {
      Metric metric = choice.create(run);
      return new Asked(MetricColumns.of(metric, choice.culprit(metric)), metric.slotsOnly());
    } catch (ConfigException refused) {
      problems.addAll(refused.problems());
    } catch (RuntimeException | Error faulty) {
      // Without its columns there is no header for anyone's rows.
      problems.add(
          choice.where(),
          "Metric '%s' does not tell its columns: %s"
              .formatted(choice.name(), Reason.withLine(faulty)));
    }
    return new Asked(List.of(), false);
  }

  /** A metric's answers. */
  private record Asked(List<String> columns, boolean slotsOnly) {}

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
