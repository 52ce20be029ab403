package org.edgemuse.kernel.agent;

import java.util.Arrays;
import org.edgemuse.kernel.api.plugin.Attachment;
import org.edgemuse.kernel.scenario.PromptFile;

/**
 * The data of the prompts in a file, MB: each UE's task k sends line k, and after the last line the
 * first again.
 */
final class PromptLines implements TaskSeries {
  private static final long serialVersionUID = 1L;

  private final double[] sizesMB;

  PromptLines(Attachment file) {
    sizesMB = PromptFile.sizesMB(file);
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
    return sizesMB[taskIndex % sizesMB.length];
  }
}
