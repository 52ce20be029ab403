package org.edgemuse.console.chart;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.edgemuse.console.run.Watched;
import org.edgemuse.experiment.figure.ColumnLabels;

/** The value of a column of the results in each slot; which one is to be chosen. */
final class ColumnValue implements Quantity {
  private static final ColumnLabels LABELS = ColumnLabels.standard();

  private final String title;
  private final String noColumns;
  private final Function<Watched, List<String>> columns;
  private volatile String chosen = "";

  /**
   * A chart of one column of several.
   *
   * @param columns those of a run that has started
   * @param noColumns what to say if there are none
   */
  ColumnValue(String title, Function<Watched, List<String>> columns, String noColumns) {
    this.title = title;
    this.columns = columns;
    this.noColumns = noColumns;
  }

  /** The columns that any of the runs has, each once. */
  List<String> columns(List<Watched> runs) {
    Set<String> all = new LinkedHashSet<>();
    runs.forEach(run -> all.addAll(columns.apply(run)));
    return new ArrayList<>(all);
  }

  /** Shows another column. */
  void choose(String column) {
    chosen = column;
  }

  /** The column that is shown, or an empty text. */
  String chosen() {
    return chosen;
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public Need need() {
    return Need.COLUMNS;
  }

  @Override
  public String axis(List<Watched> runs) {
    return chosen.isEmpty() ? "value" : LABELS.of(chosen);
  }

  @Override
  public boolean startsAtZero() {
    return false;
  }

  @Override
  public List<Line> lines(Watched run) {
    return List.of(Line.solid(run.label(), run.index()));
  }

  @Override
  public void read(Watched run, double[] values) {
    int column = run.simulation().slotColumns().indexOf(chosen);
    values[0] = column < 0 ? Double.NaN : run.simulation().slotValue(column);
  }

  @Override
  public String whileEmpty(List<Watched> runs) {
    return columns(runs).isEmpty() ? noColumns : Quantity.super.whileEmpty(runs);
  }
}
