package org.edgemuse.experiment.output;

import java.util.List;
import org.edgemuse.experiment.plan.FigureSpec;
import org.edgemuse.experiment.plan.Layout;
import org.edgemuse.experiment.plan.RunOrder;
import org.edgemuse.experiment.plan.VariantLabels;

/** Tells by the leading cells of a row of results which run of the sweep it is of. */
public final class RowOrder {
  /** A row that no run of the sweep can have left. */
  public static final int NONE = RunOrder.NONE;

  private final Layout layout;
  private final RunOrder order;
  private final int scheduler;
  private final int incentive;
  private final int replication;

  /**
   * @param layout the shape of the results
   */
  public RowOrder(Layout layout) {
    this.layout = layout;
    order = new RunOrder(layout);
    List<String> columns = layout.leadingColumns();
    scheduler = columns.indexOf(FigureSpec.SCHEDULER);
    incentive = columns.indexOf(FigureSpec.INCENTIVE);
    replication = columns.indexOf("replication");
  }

  /** The index of the row's run, from 0 in the order of the sweep, or {@value #NONE}. */
  public int indexOf(List<String> cells) {
    if (cells.size() <= replication) {
      return NONE;
    }
    int point = number(cells.get(0), layout.points().size());
    int round = number(cells.get(replication), layout.replications());
    VariantLabels variant =
        new VariantLabels(cells.get(scheduler), incentive < 0 ? null : cells.get(incentive));
    return point < 0 || round < 0 ? NONE : order.indexOf(round, point, variant);
  }

  private static int number(String cell, int below) {
    try {
      int number = Integer.parseInt(cell);
      return number >= 0 && number < below ? number : NONE;
    } catch (NumberFormatException other) {
      return NONE;
    }
  }
}
