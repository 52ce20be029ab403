package org.edgemuse.kernel.testing;

import org.edgemuse.kernel.api.world.Task;

/** A task of UE 0 with an error limit and the same error decay on every ES. */
public record FakeTask(double errorLimit, double errorDecay) implements Task {

  @Override
  public int ue() {
    return 0;
  }

  @Override
  public int taskIndex() {
    return 0;
  }

  @Override
  public double activity() {
    return 1;
  }

  @Override
  public double promptMB() {
    return 0;
  }

  @Override
  public double resultMB() {
    return 1;
  }

  @Override
  public double errorDecay(int es) {
    return errorDecay;
  }

  @Override
  public int inTokens() {
    return 0;
  }

  @Override
  public int outTokens() {
    return 0;
  }

  @Override
  public double latencyLimitS(int es) {
    return Double.POSITIVE_INFINITY;
  }
}
