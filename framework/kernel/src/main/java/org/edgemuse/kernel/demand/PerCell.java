package org.edgemuse.kernel.demand;

import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.kernel.api.world.DemandModel;
import org.edgemuse.kernel.api.world.DemandSink;
import org.edgemuse.kernel.api.world.Moment;
import org.edgemuse.kernel.values.Distribution;
import org.edgemuse.kernel.values.Values;

/**
 * A number of tasks per AP and slot, N_bt of the LAD-TS paper, whatever the number of UEs: the i-th
 * task of a cell is raised by its i-th UE, counted modulo their number. A UE belongs to the cell of
 * the AP nearest to it. A cell without UEs raises nothing.
 */
final class PerCell implements DemandModel {
  private static final long serialVersionUID = 1L;

  private final Values tasks;
  private final Draws draws;
  private final double[] meanTasks;
  private final int ueCount;
  private final Cells cells;
  private boolean assigned;

  /**
   * A demand.
   *
   * @param meanTasks what {@code tasks} come to on average, per AP
   */
  PerCell(Values tasks, Draws draws, double[] meanTasks, int ueCount) {
    this.tasks = tasks;
    this.draws = draws;
    this.meanTasks = meanTasks;
    this.ueCount = ueCount;
    this.cells = new Cells(ueCount, meanTasks.length);
  }

  @Override
  public void raise(Moment now, DemandSink out) {
    cells.assign(out);
    assigned = true;
    long ofSlot = draws.bits(0, now.index(), 0);
    for (int ap = 0; ap < meanTasks.length; ap++) {
      int size = cells.size(ap);
      if (size > 0) {
        int count = count(ofSlot, ap);
        for (int i = 0; i < count; i++) {
          out.request(cells.member(ap, i % size), ap, i, DemandSink.ANY);
        }
      }
    }
  }

  /** Each slot has a seed of its own, drawn from the run's. */
  private int count(long seed, int ap) {
    double count =
        tasks instanceof Distribution law
            ? law.fromBits(Draws.bits(seed, "per-cell/tasks", ap, 0, 0))
            : tasks.at(draws, ap);
    return (int) count;
  }

  @Override
  public int taskLimit() {
    return (int) tasks.max();
  }

  /**
   * The mean number of tasks of the UE's cell over the number of its UEs, as the cells were in the
   * latest slot. Before the first one nobody's cell is known and everyone gets the overall mean.
   */
  @Override
  public double activity(int ue) {
    if (assigned) {
      int ap = cells.cellOf(ue);
      return meanTasks[ap] / cells.size(ap);
    }
    double total = 0;
    for (double mean : meanTasks) {
      total += mean;
    }
    return total / ueCount;
  }
}
