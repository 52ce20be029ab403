package org.edgemuse.ladts.world;

import java.io.Serializable;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.Range;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.plugin.Unit;
import org.edgemuse.kernel.api.world.GenerativeModel;
import org.edgemuse.kernel.config.ConfigException;
import org.edgemuse.kernel.config.Where;
import org.edgemuse.kernel.config.Whole;
import org.edgemuse.kernel.values.TaskNumbers;
import org.edgemuse.kernel.values.TaskValues;

/** Makes models whose work is counted in cycles and given by the task. */
public final class CyclesPlugin implements Plugin<GenerativeModel, CyclesPlugin.Options> {

  /**
   * Options of the models; the defaults are the readings that give the LAD-TS paper's delays.
   *
   * @param gcyclePerStep rho of (2), LAD-TS paper, one value a task, Gcycle
   * @param steps z of (2), LAD-TS paper, one value a task
   * @param perMbit whether a step takes these cycles for each Mbit that the task sends, the reading
   *     of rho in cycles a bit
   */
  public record Options(
      @Default("{uniform: [0.1024, 0.3072], by: taskIndex}")
          @Range(min = 0, openMin = true)
          @Unit("Gcycle")
          @Doc("Work of one denoising step of a task")
          TaskValues gcyclePerStep,
      @Default("{uniformInteger: [1, 14], by: taskIndex}")
          @Range(min = 1, max = GenerativeModel.MOST_STEPS)
          @Whole
          @Doc("Denoising steps that a task wants")
          TaskValues steps,
      @Default("false") @Doc("Whether gcyclePerStep is for each Mbit that the task sends")
          boolean perMbit)
      implements Serializable {

    /** Checks that the same task has the same work whenever it is asked for. */
    public Options {
      requireLasting("gcyclePerStep", gcyclePerStep);
      requireLasting("steps", steps);
    }

    private static void requireLasting(String key, TaskValues values) {
      if (values.by() == TaskValues.By.REQUEST) {
        throw new ConfigException(
            new Where("", 0, key),
            key + ": by must be taskIndex or ue; what a model needs is the same in all slots");
      }
    }
  }

  @Override
  public Class<Options> options() {
    return Options.class;
  }

  @Override
  public String summary() {
    return "A task says how many steps it wants and how many cycles each of them takes";
  }

  @Override
  public GenerativeModel create(Options options, RunContext run) {
    return new Cycles(
        numbers(run, "gcyclePerStep", options.gcyclePerStep()),
        numbers(run, "steps", options.steps()),
        options.perMbit());
  }

  private static TaskNumbers numbers(RunContext run, String option, TaskValues values) {
    return new TaskNumbers(option, values, run.draws("cycles/" + option), run.ueCount());
  }
}
