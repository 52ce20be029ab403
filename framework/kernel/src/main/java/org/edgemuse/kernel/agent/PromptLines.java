package org.edgemuse.kernel.agent;

import java.util.Arrays;
import java.util.List;
import org.edgemuse.kernel.api.plugin.Attachment;
import org.edgemuse.kernel.scenario.PromptFile;

/**
 * The prompts in a file and their data, MB: task k of UE n sends line n + k, counted from 0, so
 * that UEs want different things at a time; after the last line comes the first again.
 */
final class PromptLines implements TaskSeries {
  private static final long serialVersionUID = 1L;

  private final String[] prompts;
  private final double[] sizesMB;

  PromptLines(Attachment file) {
    List<String> lines = PromptFile.lines(file);
    prompts = lines.toArray(String[]::new);
    sizesMB = PromptFile.sizesMB(lines);
  }

  /** All prompts, in the order of the file. */
  List<String> all() {
    return List.of(prompts);
  }

  /** The prompt of a UE's task of that index. */
  String prompt(int ue, int taskIndex) {
    return prompts[line(ue, taskIndex)];
  }

  private int line(int ue, int taskIndex) {
    return (int) (((long) ue + taskIndex) % prompts.length);
  }

  @Override
  public boolean isAlike() {
    return sizesMB.length == 1;
  }

  @Override
  public void requireTasks(int count) {
    // There is a line for every task.
  }

  @Override
  public double[] means(int count) {
    double sum = 0;
    for (double size : sizesMB) {
      sum += size;
    }
    double[] means = new double[count];
    Arrays.fill(means, sum / sizesMB.length);
    return means;
  }

  @Override
  public double at(int ue, int taskIndex, long moment) {
    return sizesMB[line(ue, taskIndex)];
  }
}
