package org.edgemuse.testkit;

import java.util.function.Consumer;
import org.edgemuse.kernel.api.scheduling.DenyReason;
import org.edgemuse.kernel.api.scheduling.Request;

/** A request that tells what is decided on it, once the kernel has accepted the decision. */
record RecordingRequest(Request inner, int slot, Consumer<Decision> log) implements Request {

  @Override
  public void assign(int ap, int es, int steps) {
    inner.assign(ap, es, steps);
    log.accept(new Decision(slot, handle(), ue(), taskIndex(), slotsWaited(), ap, es, steps, null));
  }

  @Override
  public void deny(DenyReason reason) {
    inner.deny(reason);
    log.accept(new Decision(slot, handle(), ue(), taskIndex(), slotsWaited(), -1, -1, 0, reason));
  }

  @Override
  public int handle() {
    return inner.handle();
  }

  @Override
  public int homeAp() {
    return inner.homeAp();
  }

  @Override
  public int boundServer() {
    return inner.boundServer();
  }

  @Override
  public int slotsWaited() {
    return inner.slotsWaited();
  }

  @Override
  public double distanceM(int ap) {
    return inner.distanceM(ap);
  }

  @Override
  public double fibreS(int ap, int es) {
    return inner.fibreS(ap, es);
  }

  @Override
  public boolean reaches(int ap) {
    return inner.reaches(ap);
  }

  @Override
  public int apsInReach() {
    return inner.apsInReach();
  }

  @Override
  public int apInReach(int i) {
    return inner.apInReach(i);
  }

  @Override
  public double linkS(int ap) {
    return inner.linkS(ap);
  }

  @Override
  public int minSteps(int es) {
    return inner.minSteps(es);
  }

  @Override
  public double serverS(int es, int steps) {
    return inner.serverS(es, steps);
  }

  @Override
  public int ue() {
    return inner.ue();
  }

  @Override
  public int taskIndex() {
    return inner.taskIndex();
  }

  @Override
  public double activity() {
    return inner.activity();
  }

  @Override
  public double promptMB() {
    return inner.promptMB();
  }

  @Override
  public double resultMB() {
    return inner.resultMB();
  }

  @Override
  public double errorLimit() {
    return inner.errorLimit();
  }

  @Override
  public double errorDecay(int es) {
    return inner.errorDecay(es);
  }

  @Override
  public int inTokens() {
    return inner.inTokens();
  }

  @Override
  public int outTokens() {
    return inner.outTokens();
  }

  @Override
  public double latencyLimitS(int es) {
    return inner.latencyLimitS(es);
  }
}
