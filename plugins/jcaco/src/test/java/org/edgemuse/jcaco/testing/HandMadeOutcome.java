package org.edgemuse.jcaco.testing;

import org.edgemuse.kernel.api.scheduling.Outcome;
import org.edgemuse.kernel.api.scheduling.Stage;

/** What became of a request in a hand-made world. */
record HandMadeOutcome(
    HandMadeWorld world, int place, int ue, int ap, int es, double linkS, double serverS)
    implements Outcome, HandMadeTask {

  @Override
  public int handle() {
    return HandMadeSlot.FIRST_HANDLE + place;
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
  public double error() {
    return 0;
  }

  @Override
  public double stageS(Stage stage) {
    return stage == Stage.DOWNLINK ? linkS : stage == Stage.GENERATION ? serverS : 0;
  }

  @Override
  public double soloLinkS() {
    return world.linkS[ue][ap];
  }

  @Override
  public double soloServerS() {
    return world.serverS[ue][es];
  }

  @Override
  public double delayS() {
    return linkS + serverS;
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
