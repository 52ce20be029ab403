package org.edgemuse.kernel.demand;

import java.io.Serializable;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.Range;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.kernel.api.world.DemandModel;
import org.edgemuse.kernel.config.Whole;
import org.edgemuse.kernel.values.KeyedValues;
import org.edgemuse.kernel.values.Values;

/** Makes a demand that is set per AP rather than per UE. */
public final class PerCellPlugin implements Plugin<DemandModel, PerCellPlugin.Options> {

  /**
   * Options of the demand.
   *
   * @param tasks tasks of an AP's cell, drawn afresh each slot; whole numbers
   */
  public record Options(
      @Default("{uniformInteger: [1, 50]}")
          @Range(min = 0, max = 1_000_000)
          @Whole
          @Doc("Tasks that arrive in an AP's cell in a slot, drawn afresh per AP and slot")
          Values tasks)
      implements Serializable {}

  @Override
  public Class<Options> options() {
    return Options.class;
  }

  @Override
  public String summary() {
    return "A number of tasks per AP and slot, raised in turn by the UEs nearest to it";
  }

  @Override
  public DemandModel create(Options options, RunContext run) {
    Values tasks = options.tasks();
    KeyedValues.requireCount("tasks", tasks, run.apCount());
    Draws draws = run.draws("per-cell");
    double[] meanTasks = new double[run.apCount()];
    for (int ap = 0; ap < meanTasks.length; ap++) {
      meanTasks[ap] = tasks.mean(ap);
    }
    return new PerCell(tasks, draws, meanTasks, run.ueCount());
  }
}
