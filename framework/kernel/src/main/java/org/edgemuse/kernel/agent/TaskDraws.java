package org.edgemuse.kernel.agent;

import java.util.Objects;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.scenario.UserEquipmentSpec;
import org.edgemuse.kernel.values.TaskNumbers;
import org.edgemuse.kernel.values.TaskValues;
import org.jspecify.annotations.Nullable;

/** Numbers of tasks as scenario files say how to draw them. */
final class TaskDraws implements TaskSeries {
  private static final long serialVersionUID = 1L;
  private static final String KEY = "userEquipments.";
  private static final double MBIT_PER_MB = 8;

  private final TaskNumbers numbers;
  private final double perUnit;

  private TaskDraws(TaskNumbers numbers, double perUnit) {
    this.numbers = numbers;
    this.perUnit = perUnit;
  }

  static TaskDraws promptMB(UserEquipmentSpec spec, RunContext run) {
    return data(spec.count(), run, "prompt", spec.promptMB(), spec.promptMbit());
  }

  static TaskDraws resultMB(UserEquipmentSpec spec, RunContext run) {
    return data(spec.count(), run, "result", spec.resultMB(), spec.resultMbit());
  }

  static TaskDraws errorLimit(UserEquipmentSpec spec, RunContext run) {
    String key = KEY + "errorLimit";
    return of(key, spec.errorLimit(), "value/" + key, 1, spec.count(), run);
  }

  private static TaskDraws data(
      int count, RunContext run, String what, @Nullable TaskValues mb, @Nullable TaskValues mbit) {
    // One purpose for both units: what says the same gives the same.
    String purpose = "value/" + KEY + what + "MB";
    return mbit == null
        ? of(KEY + what + "MB", Objects.requireNonNull(mb), purpose, 1, count, run)
        : of(KEY + what + "Mbit", mbit, purpose, MBIT_PER_MB, count, run);
  }

  private static TaskDraws of(
      String key, TaskValues values, String purpose, double perUnit, int count, RunContext run) {
    return new TaskDraws(new TaskNumbers(key, values, run.draws(purpose), count), perUnit);
  }

  @Override
  public boolean isAlike() {
    return numbers.isAlike();
  }

  @Override
  public void requireTasks(int count) {
    numbers.requireTasks(count);
  }

  @Override
  public double[] means(int count) {
    double[] means = new double[count];
    for (int ue = 0; ue < count; ue++) {
      means[ue] = numbers.mean(ue) / perUnit;
    }
    return means;
  }

  @Override
  public double at(int ue, int taskIndex, long moment) {
    return numbers.at(ue, taskIndex, moment) / perUnit;
  }
}
