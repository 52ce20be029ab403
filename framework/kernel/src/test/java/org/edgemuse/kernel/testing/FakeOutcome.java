package org.edgemuse.kernel.testing;

import org.edgemuse.kernel.api.scheduling.Outcome;
import org.edgemuse.kernel.api.scheduling.Stage;

/** A request of which only delay, error, limit and handovers matter. */
public record FakeOutcome(
    double delayS, double error, double errorLimit, int handovers, double handoverS)
    implements Outcome {

  /** A request that kept its AP. */
  public FakeOutcome(double delayS, double error, double errorLimit) {
    this(delayS, error, errorLimit, 0, 0);
  }

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
    return 0.1;
  }

  @Override
  public int handle() {
    return 0;
  }

  @Override
  public int ap() {
    return 0;
  }

  @Override
  public int es() {
    return 0;
  }

  @Override
  public double arrivedS() {
    return 0;
  }

  @Override
  public int steps() {
    return 1;
  }

  @Override
  public double stageS(Stage stage) {
    return switch (stage) {
      case GENERATION -> delayS;
      case HANDOVER -> handoverS;
      default -> 0;
    };
  }

  @Override
  public double linkS() {
    return 0;
  }

  @Override
  public double serverS() {
    return delayS;
  }

  @Override
  public double soloLinkS() {
    return 0;
  }

  @Override
  public double soloServerS() {
    return delayS;
  }

  @Override
  public double reward() {
    return 0;
  }

  @Override
  public double linkShare() {
    return 1;
  }

  @Override
  public double serverShare() {
    return 1;
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
