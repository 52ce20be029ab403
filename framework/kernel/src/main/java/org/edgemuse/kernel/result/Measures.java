package org.edgemuse.kernel.result;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.edgemuse.kernel.api.metric.Table;
import org.jspecify.annotations.Nullable;

/** All that is measured in a run, in the order of its columns. */
public final class Measures implements Serializable {
  private static final long serialVersionUID = 1L;

  private final List<Measured> ofScenario;
  private final @Nullable Measured ofScheduler;
  private final List<Measured> ofOthers;
  private final List<Measured> all;
  private final List<String> columns;

  /**
   * Puts measures together.
   *
   * @param ofScenario the scenario's metrics
   * @param ofScheduler what the scheduler measures of itself, or null
   * @param ofOthers what other plugins measure of themselves
   * @throws IllegalArgumentException if two have a column, or a table, of the same name
   */
  public Measures(
      List<Measured> ofScenario, @Nullable Measured ofScheduler, List<Measured> ofOthers) {
    this.ofScenario = List.copyOf(ofScenario);
    this.ofScheduler = ofScheduler;
    this.ofOthers = List.copyOf(ofOthers);
    List<Measured> measures = new ArrayList<>(ofScenario);
    if (ofScheduler != null) {
      measures.add(ofScheduler);
    }
    measures.addAll(ofOthers);
    all = List.copyOf(measures);
    columns = List.copyOf(distinctColumns(all));
    requireDistinctTables(all);
  }

  private static Set<String> distinctColumns(List<Measured> measures) {
    Set<String> seen = new LinkedHashSet<>();
    for (Measured measure : measures) {
      for (String column : measure.columns()) {
        if (!seen.add(column)) {
          throw new IllegalArgumentException("Two metrics have a column '" + column + "'");
        }
      }
    }
    return seen;
  }

  private static void requireDistinctTables(List<Measured> measures) {
    Set<String> seen = new LinkedHashSet<>();
    for (Measured measure : measures) {
      for (Table table : measure.tables()) {
        if (!seen.add(table.name())) {
          throw new IllegalArgumentException("Two metrics have a table '" + table.name() + "'");
        }
      }
    }
  }

  /**
   * The same with what another scheduler measures of itself.
   *
   * @throws IllegalArgumentException if two have a column, or a table, of the same name
   */
  public Measures withScheduler(@Nullable Measured other) {
    return new Measures(ofScenario, other, ofOthers);
  }

  /** Whether any of them watches decisions. */
  public boolean watchDecisions() {
    return all.stream().anyMatch(Measured::watchesDecisions);
  }

  /** The measures. */
  List<Measured> all() {
    return all;
  }

  /** Names of all columns, of which no two are equal. */
  List<String> columns() {
    return columns;
  }
}
