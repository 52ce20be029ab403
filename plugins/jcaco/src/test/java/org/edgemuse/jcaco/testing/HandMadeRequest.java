package org.edgemuse.jcaco.testing;

import java.util.stream.IntStream;
import org.edgemuse.kernel.api.scheduling.DenyReason;
import org.edgemuse.kernel.api.scheduling.Request;

/** The i-th request of a hand-made slot. APs stand as far away as their links are slow. */
record HandMadeRequest(HandMadeWorld world, int place) implements Request, HandMadeTask {

  @Override
  public int ue() {
    return world.active[place];
  }

  @Override
  public int handle() {
    return HandMadeSlot.FIRST_HANDLE + place;
  }

  @Override
  public int homeAp() {
    return -1;
  }

  @Override
  public int boundServer() {
    return world.boundServer[ue()];
  }

  @Override
  public int slotsWaited() {
    return 0;
  }

  @Override
  public double distanceM(int ap) {
    return world.linkS[ue()][ap];
  }

  @Override
  public double fibreS(int ap, int es) {
    return 0;
  }

  @Override
  public boolean reaches(int ap) {
    return distanceM(ap) < Double.POSITIVE_INFINITY && distanceM(ap) <= world.reachM;
  }

  @Override
  public int apsInReach() {
    return (int) reached().count();
  }

  @Override
  public int apInReach(int i) {
    return reached().skip(i).findFirst().orElseThrow(IndexOutOfBoundsException::new);
  }

  private IntStream reached() {
    return IntStream.range(0, world.apCount()).filter(this::reaches);
  }

  @Override
  public double linkS(int ap) {
    return world.linkS[ue()][ap];
  }

  @Override
  public int minSteps(int es) {
    return 1;
  }

  @Override
  public double serverS(int es, int steps) {
    return steps * world.serverS[ue()][es];
  }

  @Override
  public void assign(int ap, int es, int steps) {
    if (world.assigned[place] != null || steps < 1) {
      throw new IllegalStateException("assigned twice, or with " + steps + " steps");
    }
    if (boundServer() >= 0 && boundServer() != es) {
      throw new IllegalStateException("bound to ES " + boundServer() + ", not " + es);
    }
    world.assigned[place] = new int[] {ap, es};
    world.ap[ue()] = ap;
    world.es[ue()] = es;
  }

  @Override
  public void deny(DenyReason reason) {
    throw new IllegalStateException("denied for " + reason);
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
