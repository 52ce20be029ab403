package org.edgemuse.incentive.llm;

import org.edgemuse.incentive.market.LlmTask;
import org.edgemuse.kernel.api.world.GenerativeModel;
import org.edgemuse.kernel.api.world.Task;

/**
 * Text token by token, each of which attends to all before it: s tokens of an answer to x tokens of
 * a prompt take xi ln(1 / theta) (s x + s (s - 1) / 2) GFLOP, the computing of (7), QoE paper. The
 * answer is as accurate as asked, theta, once it is complete, and no answer before.
 */
final class Llm implements GenerativeModel {
  private static final long serialVersionUID = 1L;
  private static final double TFLOP_PER_GFLOP = 1e-3;

  private final double[] gflopPerToken;

  Llm(double[] gflopPerToken) {
    this.gflopPerToken = gflopPerToken;
  }

  @Override
  public boolean countsTokens() {
    return true;
  }

  @Override
  public double work(Task task, int es, int steps) {
    return TFLOP_PER_GFLOP
        * LlmTask.workGflop(gflopPerToken[es], task.inTokens(), steps, task.errorLimit());
  }

  @Override
  public double error(Task task, int es, int steps) {
    return steps < task.outTokens() ? Double.POSITIVE_INFINITY : task.errorLimit();
  }

  @Override
  public int minSteps(Task task, int es) {
    return task.outTokens();
  }
}
