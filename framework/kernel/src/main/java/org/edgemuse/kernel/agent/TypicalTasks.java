package org.edgemuse.kernel.agent;

import java.io.Serializable;
import java.util.List;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.world.DemandSink;
import org.edgemuse.kernel.scenario.UserEquipmentSpec;
import org.edgemuse.kernel.values.Checks;
import org.edgemuse.kernel.workload.Applications;
import org.jspecify.annotations.Nullable;

/**
 * What UEs ask for: tasks with numbers of their own, for which their mean stands, or the tasks of
 * {@link #applications}, of which each UE's first one stands for the others.
 */
public final class TypicalTasks implements Serializable {
  private static final long serialVersionUID = 1L;

  // The numbers of each task; null with applications.
  private final @Nullable TaskSeries promptData;
  private final @Nullable TaskSeries results;
  private final @Nullable TaskSeries errorLimits;

  private final @Nullable PromptLines lines;
  private final double[] promptMB;
  private final double[] resultMB;
  private final double[] errorLimit;
  private final int[] inTokens;
  private final int[] outTokens;
  private final @Nullable Applications applications;

  TypicalTasks(UserEquipmentSpec spec, RunContext run) {
    int count = spec.count();
    inTokens = new int[count];
    outTokens = new int[count];
    if (spec.applications().isEmpty()) {
      applications = null;
      lines = spec.prompts() == null ? null : new PromptLines(spec.prompts());
      promptData = lines == null ? TaskDraws.promptMB(spec, run) : lines;
      results = TaskDraws.resultMB(spec, run);
      errorLimits = TaskDraws.errorLimit(spec, run);
      promptMB = promptData.means(count);
      resultMB = results.means(count);
      errorLimit = errorLimits.means(count);
      return;
    }
    lines = null;
    promptData = null;
    results = null;
    errorLimits = null;
    applications = new Applications(spec.applications(), run);
    promptMB = new double[count];
    resultMB = new double[count];
    errorLimit = new double[count];
    int es = spec.oneRequestPerServer() ? 0 : DemandSink.ANY;
    for (int ue = 0; ue < count; ue++) {
      int application = applications.of(ue, 0);
      inTokens[ue] = applications.inTokens(application, ue, es, 0);
      outTokens[ue] = applications.outTokens(application, ue, es, 0);
      errorLimit[ue] = applications.errorLimit(application, ue, es, 0);
      promptMB[ue] = inTokens[ue] * Applications.MB_PER_TOKEN;
      resultMB[ue] = outTokens[ue] * Applications.MB_PER_TOKEN;
    }
  }

  /** Whether all tasks of a UE are the same. */
  public boolean areAlike() {
    return isAlike(promptData) && isAlike(results) && isAlike(errorLimits);
  }

  private static boolean isAlike(@Nullable TaskSeries series) {
    return series != null && series.isAlike();
  }

  /**
   * Does nothing if tasks of the indices 0 .. count - 1 have numbers.
   *
   * @throws IllegalArgumentException if a list is too short for them; the message names the key
   */
  public void requireTasks(int count) {
    Checks.all(
        () -> requireTasks(promptData, count),
        () -> requireTasks(results, count),
        () -> requireTasks(errorLimits, count));
  }

  private static void requireTasks(@Nullable TaskSeries series, int count) {
    if (series != null) {
      series.requireTasks(count);
    }
  }

  /** Every prompt that a task can have, in the order of their file; empty if there is none. */
  public List<String> prompts() {
    return lines == null ? List.of() : lines.all();
  }

  /** The prompt of a UE's task of that index, or null if there are no prompts. */
  public @Nullable String prompt(int ue, int taskIndex) {
    return lines == null ? null : lines.prompt(ue, taskIndex);
  }

  /**
   * Data sent with the request for a task that is raised in the slot of that index, MB.
   *
   * @throws IllegalArgumentException if a list has nothing for this task; the message names the key
   */
  public double promptMB(int ue, int taskIndex, long moment) {
    return at(promptData, promptMB, ue, taskIndex, moment);
  }

  /** Data of the content of such a task, MB, likewise. */
  public double resultMB(int ue, int taskIndex, long moment) {
    return at(results, resultMB, ue, taskIndex, moment);
  }

  /** Largest acceptable error of such a task, likewise. */
  public double errorLimit(int ue, int taskIndex, long moment) {
    return at(errorLimits, errorLimit, ue, taskIndex, moment);
  }

  private static double at(
      @Nullable TaskSeries series, double[] typical, int ue, int taskIndex, long moment) {
    return series == null || series.isAlike() ? typical[ue] : series.at(ue, taskIndex, moment);
  }

  /** The applications that tasks belong to, or null if they have numbers of their own. */
  public @Nullable Applications applications() {
    return applications;
  }

  /** Data sent with a request, MB. */
  public double promptMB(int ue) {
    return promptMB[ue];
  }

  /** Data of the content, MB. */
  public double resultMB(int ue) {
    return resultMB[ue];
  }

  /** Largest acceptable error. */
  public double errorLimit(int ue) {
    return errorLimit[ue];
  }

  /** Tokens of a prompt; 0 for content that is not text. */
  public int inTokens(int ue) {
    return inTokens[ue];
  }

  /** Tokens of an answer; 0 for content that is not text. */
  public int outTokens(int ue) {
    return outTokens[ue];
  }
}
